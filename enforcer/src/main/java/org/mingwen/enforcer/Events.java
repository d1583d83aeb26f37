package org.mingwen.enforcer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What has happened to one record, as far as the app knows: {@code new
 * Events().happened("last-activity", day).notYet("request")}. A trigger of which nothing is said is
 * missing, which is not the same as not yet. Not for several threads.
 */
public final class Events {
  private final Map<String, Long> days = new HashMap<>();

  /** Nothing known. */
  public Events() {}

  /** It happened on that day of the policy's time zone; a day to come has not happened yet. */
  public Events happened(String trigger, LocalDate day) {
    days.put(trigger, day.toEpochDay());
    return this;
  }

  /** It is known not to have happened. */
  public Events notYet(String trigger) {
    days.put(trigger, Records.NOT_YET);
    return this;
  }

  long day(String trigger) {
    Long day = days.get(trigger);
    return day == null ? Records.UNKNOWN : day;
  }

  /** What is known, for logs, sorted. */
  @Override
  public String toString() {
    return days.entrySet().stream()
        .map(
            entry ->
                entry.getValue() == Records.NOT_YET
                    ? "not yet " + entry.getKey()
                    : entry.getKey() + " " + LocalDate.ofEpochDay(entry.getValue()))
        .sorted()
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
