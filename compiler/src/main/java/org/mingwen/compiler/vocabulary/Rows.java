package org.mingwen.compiler.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.vocabulary.Table.Row;

/** How a row of each kind of table becomes a concept. */
final class Rows {
  private Rows() {}

  static Concept concept(ConceptKind kind, Row row) {
    String id = row.text("id");
    Labels labels = new Labels(row.text("zh"), row.text("en"), row.optional("ja"));
    List<String> parents = row.list("parents").stream().sorted().toList();
    return switch (kind) {
      case ITEM -> item(id, labels, parents, row);
      case PURPOSE -> new Purpose(id, labels, parents, row.optional("dpv"));
      case BASIS ->
          new Basis(
              id,
              labels,
              parents,
              row.optional("pipl"),
              row.optional("gdpr"),
              Basis.Standing.valueOf(row.text("standing").toUpperCase(Locale.ROOT)));
      case RIGHT ->
          new Right(
              id, labels, parents, row.optional("cn"), row.optional("gdpr"), row.optional("ccpa"));
      case MECHANISM -> new Mechanism(id, labels, parents, row.text("regime"), voidBecause(row));
      case JURISDICTION ->
          new Jurisdiction(id, labels, parents, row.text("place"), yes(row, "demands-basis"));
      case APP_TYPE ->
          new AppType(
              id, labels, parents, row.list("necessary"), function(row), verified(row, "source"));
      default -> new Term(id, labels, parents);
    };
  }

  private static Item item(String id, Labels labels, List<String> parents, Row row) {
    String gb = row.text("gb");
    boolean annexB = gb.endsWith("b");
    return new Item(
        id,
        labels,
        parents,
        Sensitivity.of(row.text("pipl")),
        row.optional("gdpr"),
        row.optional("dpv"),
        new Item.Categories(
            annexB ? gb.substring(0, gb.length() - 1) : gb,
            annexB,
            row.text("apple"),
            row.text("play"),
            row.list("ccpa")));
  }

  private static Optional<Labels> voidBecause(Row row) {
    return row.optional("void-zh").map(zh -> new Labels(zh, row.text("void-en"), Optional.empty()));
  }

  private static Labels function(Row row) {
    return new Labels(row.text("function-zh"), row.text("function-en"), Optional.empty());
  }

  /** V: the text of the law was seen; M: written from memory. */
  private static boolean verified(Row row, String column) {
    return switch (row.text(column)) {
      case "V" -> true;
      case "M" -> false;
      default -> throw new IllegalStateException(row.place() + ": " + column + " is V or M");
    };
  }

  private static boolean yes(Row row, String column) {
    return switch (row.text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalStateException(row.place() + ": " + column + " is yes or no");
    };
  }
}
