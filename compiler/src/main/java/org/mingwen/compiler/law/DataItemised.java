package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;

/**
 * What is collected is named and not only {@code any}; with {@code from=others}, of what comes from
 * others and not from the person.
 */
final class DataItemised implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    boolean others = new Parameters(parameters).values("from").contains("others");
    Practised.collecting(situation)
        .filter(practice -> practice.scope().data().isAny())
        .filter(practice -> !others || fromOthers(practice))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  /** Whether some of it does not come from the person or the person's device. */
  static boolean fromOthers(Practice practice) {
    return practice.sources().refs().stream()
        .map(Ref::id)
        .anyMatch(source -> !List.of("user", "device", "self").contains(source));
  }
}
