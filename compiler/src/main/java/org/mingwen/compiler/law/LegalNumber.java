package org.mingwen.compiler.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.vocabulary.Table;
import org.mingwen.compiler.vocabulary.Table.Row;

/**
 * A deadline or threshold of law: a row of {@code numbers.tsv}, so that no number of law stands in
 * code.
 *
 * @param id its id
 * @param pack the law pack it belongs to
 * @param number the number; empty where the law sets none, so that a policy states its own
 * @param unit of what: a unit of time, {@code persons}, {@code age} ...
 * @param article where it stands
 * @param verified whether the text of the law was seen
 * @param zh what it is, in Chinese
 * @param en what it is, in English
 */
record LegalNumber(
    String id,
    String pack,
    OptionalInt number,
    String unit,
    String article,
    boolean verified,
    String zh,
    String en) {
  private static final Map<String, LegalNumber> ALL =
      Table.resource(LegalNumber.class, "numbers.tsv").rows().stream()
          .map(LegalNumber::of)
          .collect(
              Collectors.toMap(
                  LegalNumber::id,
                  number -> number,
                  (a, b) -> {
                    throw new IllegalStateException("two numbers are named " + a.id());
                  },
                  TreeMap::new));

  /** Every number, by id. */
  static List<LegalNumber> all() {
    return List.copyOf(ALL.values());
  }

  /** Whether there is a number of that id. */
  static boolean exists(String id) {
    return ALL.containsKey(id);
  }

  /** The number of that id, which exists. */
  static LegalNumber named(String id) {
    LegalNumber number = ALL.get(id);
    if (number == null) {
      throw new IllegalStateException("there is no number " + id);
    }
    return number;
  }

  private static LegalNumber of(Row row) {
    return new LegalNumber(
        row.text("id"),
        row.text("pack"),
        row.optional("number")
            .map(Integer::parseInt)
            .map(OptionalInt::of)
            .orElseGet(OptionalInt::empty),
        row.text("unit"),
        row.text("article"),
        row.text("source").equals("V"),
        row.text("zh"),
        row.text("en"));
  }

  /** The number itself, which the law sets. */
  int value() {
    return number.orElseThrow(() -> new IllegalStateException(id + " has no number"));
  }

  /** The number as a length of time, which it is. */
  Deadline time() {
    return new Deadline(
        value(), Deadline.Unit.valueOf(unit.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
