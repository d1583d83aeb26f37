package org.mingwen.enforcer;

import java.util.List;

/**
 * Many records of the app, read column by column, so that no object is made for each. The app
 * implements it over what it has: arrays, a result set, a file.
 */
public interface Records {
  /** In place of a day: nothing is known. */
  long UNKNOWN = Long.MIN_VALUE;

  /** In place of a day: it is known not to have happened. */
  long NOT_YET = Long.MAX_VALUE;

  /** How many there are. */
  int size();

  /** The triggers of which the app keeps days; all others are missing. */
  List<String> triggers();

  /**
   * When a trigger happened to a record: the day since 1970-01-01 in the policy's time zone ({@link
   * java.time.LocalDate#toEpochDay()}), {@link #UNKNOWN} or {@link #NOT_YET}.
   *
   * @param record its number, from 0
   * @param trigger its place in {@link #triggers()}
   */
  long day(int record, int trigger);

  /** The facts that the app keeps for each record, such as holds; all others are unknown. */
  default List<Fact> facts() {
    return List.of();
  }

  /**
   * Whether a fact is so of a record; null where that is not known.
   *
   * @param record its number, from 0
   * @param fact its place in {@link #facts()}
   */
  default Boolean fact(int record, int fact) {
    return null;
  }

  /** Takes the answers, one record after the other. */
  interface Answers {
    /**
     * The answer for one record.
     *
     * @param record its number
     * @param status what is to be done with it
     * @param mustEraseBy the last day, since 1970-01-01, on which it may be there; {@link #UNKNOWN}
     *     if nothing that ends its time is known to have happened
     */
    void record(int record, Retention.Status status, long mustEraseBy);
  }
}
