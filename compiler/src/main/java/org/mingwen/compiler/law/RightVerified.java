package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/** It is said how the person who exercises a right is identified. */
final class RightVerified implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    RightsNamed.in(situation, new Parameters(parameters))
        .filter(right -> right.verification().isEmpty())
        .forEach(right -> breaches.found(right.kind().span(), quoted(right.kind().id())));
  }
}
