package org.mingwen.compiler.law;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.AgeBand;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Verb;

/** What a policy says of persons of an age. */
record Ages(Situation situation) {
  /** Whether it says anything of any age; a marked gap is something. */
  boolean areSpokenOf() {
    return situation.all(Minors.class).findAny().isPresent()
        || notCollecting().findAny().isPresent();
  }

  /** Whether persons of that age are not admitted. */
  boolean areRefused(int age) {
    return statements(age).stream().anyMatch(Minors::refused)
        || notCollecting().anyMatch(promise -> isUnder(promise.condition(), age));
  }

  /** What is said of those of that age who are admitted; a band without ages is one of all. */
  List<Minors> admitted(int age) {
    return statements(age).stream().filter(minors -> !minors.refused()).toList();
  }

  /** Whether a condition is true of everybody of that age. */
  static boolean isUnder(Condition condition, int age) {
    if (condition instanceof Condition.AgeUnder under) {
      return age < under.years();
    } else if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(part -> isUnder(part, age));
    }
    return false;
  }

  /** Whether a condition is false of everybody of that age. */
  static boolean isNotUnder(Condition condition, int age) {
    if (condition instanceof Condition.Not not) {
      return isUnder(not.of(), age);
    } else if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(part -> isNotUnder(part, age));
    }
    return false;
  }

  private List<Minors> statements(int age) {
    return situation
        .all(Minors.class)
        .filter(
            minors ->
                minors.ages().flatMap(Stated::value).map(band -> isIn(band, age)).orElse(true))
        .toList();
  }

  private Stream<Promise> notCollecting() {
    return situation
        .all(Promise.class)
        .filter(promise -> promise.verb() == Verb.COLLECT && promise.scope().data().isAny())
        .filter(promise -> isUnder(promise.condition(), 0));
  }

  private static boolean isIn(AgeBand band, int age) {
    return age >= band.from().orElse(0) && age < band.under().orElse(Integer.MAX_VALUE);
  }
}
