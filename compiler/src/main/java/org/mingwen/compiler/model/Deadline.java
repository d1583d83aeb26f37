package org.mingwen.compiler.model;

import java.util.Locale;

/**
 * A length of time that law counts by the calendar.
 *
 * @param number how many
 * @param unit of what
 */
public record Deadline(int number, Unit unit) {
  /** Units of time. */
  public enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS;

    /** How it is written: {@code working-days}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
