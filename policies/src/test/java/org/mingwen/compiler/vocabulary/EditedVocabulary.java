package org.mingwen.compiler.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** The built-in terms of tables that were edited. */
public final class EditedVocabulary {
  private EditedVocabulary() {}

  /**
   * The vocabulary of other tables.
   *
   * @param edit the text of a table for its file and the text that is there
   */
  public static Vocabulary of(BinaryOperator<String> edit) {
    Map<ConceptKind, Terms<?>> terms = new EnumMap<>(ConceptKind.class);
    for (ConceptKind kind : ConceptKind.values()) {
      String file = kind.table() + ".tsv";
      List<Concept> concepts =
          Table.parse(file, edit.apply(file, text(file))).rows().stream()
              .map(row -> Rows.concept(kind, row))
              .toList();
      terms.put(kind, new Terms<>(concepts));
    }
    return new Vocabulary(terms);
  }

  private static String text(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
