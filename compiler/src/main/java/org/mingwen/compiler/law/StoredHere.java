package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Scale;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Verb;

/**
 * A large handler, or an operator of critical infrastructure, stores at home. Parameter: the number
 * of persons from which it is large.
 */
final class StoredHere implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Scale scale = situation.policy().header().scale();
    int large = LegalNumber.named(parameters.get(0)).value();
    if (scale.criticalOperator().flatMap(Stated::value).orElse(false)
        || scale.persons().flatMap(Stated::value).filter(n -> n >= large).isPresent()) {
      situation
          .all(Practice.class)
          .filter(practice -> practice.verb() == Verb.STORE && Disclosure.isPersonal(practice))
          .filter(practice -> isOnlyAbroad(practice, situation))
          .forEach(
              practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
    }
  }

  private static boolean isOnlyAbroad(Practice practice, Situation situation) {
    return !practice.scope().places().isEmpty()
        && practice.scope().places().ids().stream()
            .allMatch(place -> Export.leaves(place, situation));
  }
}
