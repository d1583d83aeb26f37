package org.mingwen.compiler.law;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.vocabulary.Table;
import org.mingwen.compiler.vocabulary.Table.Row;

/**
 * A rule of law that no policy can be held against, since it depends on running code or on facts
 * that no statement has; a row of {@code undecidable.tsv}.
 *
 * @param id its id
 * @param pack the law pack it belongs to
 * @param article law and article
 * @param reasonZh why it cannot be decided, in Chinese
 * @param reasonEn why it cannot be decided, in English
 */
public record Undecidable(
    String id, String pack, String article, String reasonZh, String reasonEn) {
  private static final List<Undecidable> ALL =
      Table.resource(Undecidable.class, "undecidable.tsv").rows().stream()
          .map(Undecidable::of)
          .toList();

  /** All of them, by id. */
  public static List<Undecidable> all() {
    return ALL;
  }

  /** The one of that id, empty if there is none. */
  public static Optional<Undecidable> rule(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private static Undecidable of(Row row) {
    return new Undecidable(
        row.text("id"),
        row.text("pack"),
        row.text("article"),
        row.text("reason-zh"),
        row.text("reason-en"));
  }
}
