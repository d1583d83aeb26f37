package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Practice;

/**
 * Whoever chooses what people see by what is known of them says how: some decision for one of the
 * purposes concerned tells its logic.
 */
final class AlgorithmTold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<Practice> told =
        situation
            .all(Practice.class)
            .filter(practice -> practice.automation().flatMap(Automation::logic).isPresent())
            .toList();
    Personalisation.of(situation)
        .filter(practice -> told.stream().noneMatch(other -> shares(situation, practice, other)))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean shares(Situation situation, Practice one, Practice other) {
    List<String> purposes = other.scope().purposes().ids();
    return Kinds.isFor(situation, one.scope().purposes(), purposes)
        || Kinds.isFor(situation, other.scope().purposes(), one.scope().purposes().ids());
  }
}
