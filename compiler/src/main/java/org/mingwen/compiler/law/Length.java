package org.mingwen.compiler.law;

import org.mingwen.compiler.model.Deadline;

/**
 * How long a time can be that law counts by the calendar, so that times in different units can be
 * compared. A month has 28 to 31 days; between working days lie weekends, and at worst the longest
 * public holiday.
 *
 * @param least the fewest hours it can be
 * @param most the most hours it can be
 */
record Length(long least, long most) {
  private static final int HOURS = 24;
  private static final int WORKING_WEEK = 5;
  private static final int WEEKEND = 2;
  private static final int LONGEST_HOLIDAY = 7;

  /** The length of a time. */
  static Length of(Deadline time) {
    long n = time.number();
    return switch (time.unit()) {
      case HOURS -> new Length(n, n);
      case DAYS -> days(n, n);
      case WORKING_DAYS ->
          days(
              n + n / WORKING_WEEK * WEEKEND,
              n + (n + WORKING_WEEK - 1) / WORKING_WEEK * WEEKEND + LONGEST_HOLIDAY);
      case MONTHS ->
          days(n * 365 / 12 - (n % 12 == 0 ? 0 : 2), n * 366 / 12 + (n % 12 == 0 ? 0 : 1));
      case YEARS -> days(n * 365, n * 366);
    };
  }

  private static Length days(long least, long most) {
    return new Length(least * HOURS, most * HOURS);
  }

  /**
   * Whether this time is longer than that one however both are counted; where it depends on the
   * calendar (30 days and one month) it is not.
   */
  boolean exceeds(Length that) {
    return least > that.least && most > that.most;
  }
}
