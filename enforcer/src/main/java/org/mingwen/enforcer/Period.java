package org.mingwen.enforcer;

/**
 * A period of the calendar (ISO 8601), reckoned on days since 1970-01-01, so that reckoning for a
 * million records makes no object.
 *
 * @param months months and years; counted first
 * @param days days; counted then
 */
record Period(long months, long days) {
  private static final int HOURS_OF_A_DAY = 24;
  private static final long DAYS_OF_400_YEARS = 146_097;

  /** The first day of March of the year 0, from which leap days come last in a year. */
  private static final long MARCH_OF_YEAR_0 = -719_468;

  /**
   * A period of the format. Working days are counted as days, and of hours only whole days: where
   * no clock and no calendar of holidays is at hand, an end may come early and never late.
   */
  static Period of(long years, long months, long days, long workingDays, long hours) {
    return new Period(years * 12 + months, days + workingDays + hours / HOURS_OF_A_DAY);
  }

  /**
   * The last day of the period. The day on which it is set off is not counted and the last is whole
   * (民法典 201, 202); a month that is too short ends on its last day.
   *
   * @param start day since 1970-01-01 on which it is set off
   */
  long lastDay(long start) {
    if (months == 0) {
      return start + days;
    }
    // The civil calendar, counted from March on: every month then has 30.6 days, rounded.
    long since = start - MARCH_OF_YEAR_0;
    long era = Math.floorDiv(since, DAYS_OF_400_YEARS);
    long dayOfEra = since - era * DAYS_OF_400_YEARS;
    long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long month = (5 * dayOfYear + 2) / 153;
    long day = dayOfYear - (153 * month + 2) / 5;
    long reached = (era * 400 + yearOfEra) * 12 + month + months;
    long first = firstOf(reached);
    return Math.min(first + day, firstOf(reached + 1) - 1) + days;
  }

  /** The first day of a month, counted from March of the year 0. */
  private static long firstOf(long month) {
    long year = Math.floorDiv(month, 12L);
    long era = Math.floorDiv(year, 400L);
    long yearOfEra = year - era * 400;
    long dayOfYear = (153 * (month - year * 12) + 2) / 5;
    return era * DAYS_OF_400_YEARS
        + yearOfEra * 365
        + yearOfEra / 4
        - yearOfEra / 100
        + dayOfYear
        + MARCH_OF_YEAR_0;
  }
}
