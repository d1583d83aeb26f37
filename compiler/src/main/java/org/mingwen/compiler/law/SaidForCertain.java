package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;

/** The policy says what is done, not what may be done (可能). */
final class SaidForCertain implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .all(Practice.class)
        .filter(Practice::may)
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }
}
