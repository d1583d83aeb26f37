package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Scale;
import org.mingwen.compiler.model.Stated;

/**
 * The size of the handler rules a mechanism out. Parameters: the mechanisms ruled out, then what
 * does so: {@code critical} for an operator of critical infrastructure, {@code any-sensitive} for a
 * single sensitive item, {@code persons=} and {@code sensitive=} with the number from which it
 * holds. A practice that is only for some persons is left alone, since nobody can tell how many.
 */
final class MechanismForVolume implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Export.all(situation)
        .filter(export -> parameters.stream().anyMatch(p -> reached(p, export, situation)))
        .forEach(
            export ->
                export.mechanisms().stream()
                    .filter(mechanism -> parameters.contains(mechanism.id()))
                    .forEach(
                        mechanism ->
                            breaches.found(
                                mechanism.span(),
                                quoted(export.practice().name()),
                                quoted(mechanism.id()))));
  }

  private static boolean reached(String parameter, Export export, Situation situation) {
    Scale scale = situation.policy().header().scale();
    String[] pair = parameter.split("=", 2);
    return switch (pair[0]) {
      case "critical" -> scale.criticalOperator().flatMap(Stated::value).orElse(false);
      case "any-sensitive" -> isSensitive(export.practice(), situation);
      case "persons" -> isForAll(export.practice()) && isFrom(pair[1], scale.persons());
      case "sensitive" ->
          isForAll(export.practice())
              && isSensitive(export.practice(), situation)
              && isFrom(pair[1], scale.sensitivePersons());
      default -> false;
    };
  }

  private static boolean isFrom(String number, Optional<Stated<Integer>> persons) {
    return persons
        .flatMap(Stated::value)
        .filter(stated -> stated >= LegalNumber.named(number).value())
        .isPresent();
  }

  private static boolean isForAll(Practice practice) {
    return practice.occasion().isEmpty() && practice.condition().equals(Condition.TRUE);
  }

  private static boolean isSensitive(Practice practice, Situation situation) {
    return situation.policy().items(practice.scope().data()).stream()
        .anyMatch(item -> Kinds.sensitive(situation, item));
  }
}
