package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.model.Stated;

/**
 * The processing is audited, often enough ({@code number}), and where it is asked the audit is
 * reported ({@code to}). For a service of at least so many persons only, where that is said ({@code
 * persons}).
 */
final class AuditEvery implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    Optional<Deadline> longest =
        settings.value("number").map(number -> LegalNumber.named(number).time());
    if (!isLargeEnough(situation, settings)
        || situation
            .all(Audit.class)
            .anyMatch(a -> isOftenEnough(a, longest) && reports(a, settings.values("to")))) {
      return;
    }
    String clause =
        "audit"
            + longest.map(time -> " every " + Times.written(time)).orElse("")
            + settings.value("to").map(to -> " to " + to).orElse("");
    breaches.found(situation.policy().header().span(), quoted(clause));
  }

  private static boolean isLargeEnough(Situation situation, Parameters settings) {
    return settings
        .value("persons")
        .map(LegalNumber::named)
        .map(
            threshold ->
                situation
                    .policy()
                    .header()
                    .scale()
                    .persons()
                    .flatMap(Stated::value)
                    .filter(persons -> persons > threshold.value())
                    .isPresent())
        .orElse(true);
  }

  /** A rhythm in words or marked as unknown is not judged. */
  private static boolean isOftenEnough(Audit audit, Optional<Deadline> longest) {
    if (longest.isEmpty()) {
      return true;
    }
    if (audit.rhythm().isEmpty()) {
      return false;
    }
    return audit
        .rhythm()
        .flatMap(Rhythm::every)
        .map(Range::most)
        .filter(every -> Length.of(every).exceeds(Length.of(longest.get())))
        .isEmpty();
  }

  private static boolean reports(Audit audit, List<String> audiences) {
    return audit.audiences().stream().map(Ref::id).toList().containsAll(audiences);
  }
}
