package org.mingwen.compiler.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date of a policy, or a month where its source has no more.
 *
 * @param month the month
 * @param day the day of the month, where it is known
 */
public record PolicyDate(YearMonth month, OptionalInt day) {
  /** The first day it can mean. */
  public LocalDate start() {
    return month.atDay(day.orElse(1));
  }

  /** {@code 2024-09-16}, or {@code 2024-11}. */
  @Override
  public String toString() {
    return day.isPresent() ? start().toString() : month.toString();
  }
}
