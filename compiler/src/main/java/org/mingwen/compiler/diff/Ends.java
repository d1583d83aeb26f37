package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Retention;

/**
 * What ends a retention period, of which the earliest counts; none for one that never surely ends.
 *
 * @param ends what is known to end it
 */
record Ends(List<End> ends) {
  /**
   * Some time after something.
   *
   * @param from what happens, or a criterion in its words
   * @param after how long after; empty for at once
   */
  private record End(String from, Optional<Range> after) {
    /** Whether this one never comes later. Of two different events, nobody knows which is first. */
    boolean atMost(End that) {
      boolean first = from.equals(that.from) || from.equals(COLLECTION);
      return first
          && (after.isEmpty()
              || (that.after.isPresent() && Lengths.atMost(after.get(), that.after.get())));
    }
  }

  /** Nothing happens to data before it is collected. */
  private static final String COLLECTION = "collection";

  /** What ends a period by that statement; a marked gap ends nothing. */
  static Ends of(Retention retention) {
    List<End> ends = new ArrayList<>();
    for (Limit limit : retention.limits()) {
      if (limit instanceof Limit.Event event) {
        event
            .trigger()
            .value()
            .ifPresent(trigger -> ends.add(new End(trigger.id(), event.range())));
      } else if (limit instanceof Limit.Criterion criterion) {
        ends.add(new End("\"" + criterion.words().text().strip() + "\"", Optional.empty()));
      }
    }
    return new Ends(ends);
  }

  /** Whether anything is known to end it. */
  boolean isKnown() {
    return !ends.isEmpty();
  }

  /** Whether data is never kept longer by these than by those. */
  boolean atMost(Ends those) {
    return those.ends.stream().allMatch(that -> ends.stream().anyMatch(one -> one.atMost(that)));
  }
}
