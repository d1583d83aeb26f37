package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/** The {@link Processing} that a rule names can be refused; a marked gap is one. */
final class RefusalOffered implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Practised.in(situation)
        .filter(new Processing(situation, new Parameters(parameters)))
        .filter(practice -> practice.refusal().isEmpty())
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }
}
