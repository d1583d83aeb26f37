package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Two deadlines hold for one right in one place. A part of a jurisdiction may promise a shorter
 * time than the rest of the policy; a longer one takes nothing from what everybody was promised.
 */
final class TwoDeadlines implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Map<String, List<Right>> byKind = new HashMap<>();
    policy
        .policy()
        .all(Right.class)
        .filter(right -> right.deadline().isPresent())
        .forEach(
            right -> {
              List<Right> same = byKind.computeIfAbsent(right.kind().id(), k -> new ArrayList<>());
              same.stream()
                  .filter(other -> Facts.meet(right.part(), other.part()))
                  .filter(other -> contradict(right, other))
                  .findFirst()
                  .ifPresent(other -> findings.accept(finding(right, other)));
              same.add(right);
            });
  }

  private static boolean contradict(Right one, Right other) {
    Deadline first = one.deadline().orElseThrow();
    Deadline second = other.deadline().orElseThrow();
    if (one.part().isEmpty() == other.part().isEmpty()) {
      return !first.equals(second);
    }
    return one.part().isEmpty() ? isLonger(second, first) : isLonger(first, second);
  }

  /** Whether one is longer however the calendar falls. */
  private static boolean isLonger(Deadline one, Deadline other) {
    return one.unit() == other.unit()
        ? one.number() > other.number()
        : one.number() * leastHours(one) > other.number() * mostHours(other);
  }

  private static long leastHours(Deadline deadline) {
    return switch (deadline.unit()) {
      case HOURS -> 1;
      case DAYS, WORKING_DAYS -> 24;
      case MONTHS -> 28 * 24;
      case YEARS -> 365 * 24;
    };
  }

  private static long mostHours(Deadline deadline) {
    return switch (deadline.unit()) {
      case HOURS -> 1;
      case DAYS -> 24;
      // A week of holidays between two working days is the most that calendars here have.
      case WORKING_DAYS -> 24 * 9;
      case MONTHS -> 31 * 24;
      case YEARS -> 366 * 24;
    };
  }

  private static Diagnostic finding(Right right, Right other) {
    return Diagnostic.error("two-deadlines", Facts.place(right), quoted(right.kind().id()))
        .hint("one-deadline")
        .note("other-here", Facts.place(other));
  }
}
