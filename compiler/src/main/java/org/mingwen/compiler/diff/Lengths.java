package org.mingwen.compiler.diff;

import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Deadline.Unit;
import org.mingwen.compiler.model.Range;

/**
 * Which of two lengths of time is longer. The law counts by the calendar: a month is neither longer
 * nor shorter than 30 days, since it has 28 to 31 of them, but it is longer than a week.
 */
final class Lengths {
  private static final long DAY = 24;

  private Lengths() {}

  /** Whether the first is never longer than the second. */
  static boolean atMost(Deadline one, Deadline other) {
    if (family(one.unit()) == family(other.unit())) {
      return exact(one) <= exact(other);
    }
    return longest(one) <= shortest(other);
  }

  /** Whether neither end of the first is ever later than that of the second. */
  static boolean atMost(Range one, Range other) {
    return atMost(one.most(), other.most())
        && (atMost(one.least(), other.least())
            // The end that counts is the later one; the earlier one decides only between equals.
            || !atMost(other.most(), one.most()));
  }

  /** Units that are exact multiples of each other. */
  private static Unit family(Unit unit) {
    return switch (unit) {
      case HOURS, DAYS -> Unit.HOURS;
      case WORKING_DAYS -> Unit.WORKING_DAYS;
      case MONTHS, YEARS -> Unit.MONTHS;
    };
  }

  private static long exact(Deadline deadline) {
    return switch (deadline.unit()) {
      case HOURS, WORKING_DAYS, MONTHS -> deadline.number();
      case DAYS -> DAY * deadline.number();
      case YEARS -> 12L * deadline.number();
    };
  }

  private static long shortest(Deadline deadline) {
    return switch (family(deadline.unit())) {
      case MONTHS -> DAY * Math.max(0, days(exact(deadline)) - 3);
      case WORKING_DAYS -> DAY * deadline.number();
      default -> exact(deadline);
    };
  }

  /** Holidays stretch working days; no calendar in force has two weeks of them at a time. */
  private static long longest(Deadline deadline) {
    return switch (family(deadline.unit())) {
      case MONTHS -> DAY * (days(exact(deadline)) + 2);
      case WORKING_DAYS -> DAY * (2L * deadline.number() + 14);
      default -> exact(deadline);
    };
  }

  private static long days(long months) {
    return months * 36_525 / 1200;
  }
}
