package org.mingwen.compiler.history;

import java.util.Comparator;
import org.mingwen.compiler.model.PolicyDate;

/**
 * A version: the date from which it is effective, and an edition of it.
 *
 * @param date as precise as the policy states it
 * @param edition from 1; a later one says the same in other words, translations or markup
 */
public record Version(PolicyDate date, int edition) implements Comparable<Version> {
  private static final Comparator<Version> ORDER =
      Comparator.<Version, java.time.LocalDate>comparing(version -> version.date().start())
          .thenComparingInt(Version::edition);

  @Override
  public int compareTo(Version that) {
    return ORDER.compare(this, that);
  }

  /** {@code 2024-09-16} for the first edition, then {@code 2024-09-16.2}. */
  @Override
  public String toString() {
    return edition == 1 ? date.toString() : date + "." + edition;
  }
}
