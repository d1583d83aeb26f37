package org.mingwen.compiler.canonical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.PolicyDate;

/** Reads the leaves of trees: words, lengths of time, dates. */
final class Scalars {
  private Scalars() {}

  static Object constant(String word, Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      if (TreeWriter.word((Enum<?>) constant).equals(word)) {
        return constant;
      }
    }
    throw new CanonicalException("no " + Components.word(type) + " is " + word);
  }

  static Deadline length(String text) {
    int blank = text.indexOf(' ');
    try {
      int number = Integer.parseInt(text.substring(0, Math.max(0, blank)));
      return new Deadline(
          number, (Deadline.Unit) constant(text.substring(blank + 1), Deadline.Unit.class));
    } catch (NumberFormatException e) {
      throw new CanonicalException("no length of time: " + text);
    }
  }

  /** The date that {@link PolicyDate#toString} writes. */
  static PolicyDate date(String text) {
    try {
      if (text.length() <= "2024-11".length()) {
        return new PolicyDate(YearMonth.parse(text), OptionalInt.empty());
      }
      LocalDate day = LocalDate.parse(text);
      return new PolicyDate(YearMonth.from(day), OptionalInt.of(day.getDayOfMonth()));
    } catch (DateTimeException e) {
      throw new CanonicalException("no date: " + text);
    }
  }

  static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new CanonicalException("no time zone: " + text);
    }
  }

  static String text(Object tree) {
    return of(tree, String.class);
  }

  static <T> T of(Object tree, Class<T> type) {
    if (!type.isInstance(tree)) {
      throw new CanonicalException("no " + type.getSimpleName() + ": " + tree);
    }
    return type.cast(tree);
  }
}
