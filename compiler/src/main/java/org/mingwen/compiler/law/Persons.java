package org.mingwen.compiler.law;

import java.util.Optional;
import org.mingwen.compiler.model.Scale;
import org.mingwen.compiler.model.Stated;

/** How many persons a policy concerns, where it says so. */
final class Persons {
  private Persons() {}

  /** Whether data of so many persons is processed. */
  static boolean reach(Situation situation, LegalNumber number) {
    return reach(scale(situation).persons(), number);
  }

  /** Whether sensitive data of so many persons is processed. */
  static boolean reachSensitive(Situation situation, LegalNumber number) {
    return reach(scale(situation).sensitivePersons(), number);
  }

  private static Scale scale(Situation situation) {
    return situation.policy().header().scale();
  }

  private static boolean reach(Optional<Stated<Integer>> persons, LegalNumber number) {
    return persons.flatMap(Stated::value).filter(n -> n >= number.value()).isPresent();
  }
}
