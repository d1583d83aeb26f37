package org.mingwen.compiler.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The built-in terms of tables that were edited. */
public final class EditedVocabulary {
  private EditedVocabulary() {}

  /**
   * The vocabulary of other tables.
   *
   * @param edited the text of a table by its file; empty for one that stays as it is
   */
  public static Vocabulary of(Function<String, Optional<String>> edited) {
    Map<ConceptKind, List<Concept>> others = new EnumMap<>(ConceptKind.class);
    for (ConceptKind kind : ConceptKind.values()) {
      String file = kind.table() + ".tsv";
      edited
          .apply(file)
          .ifPresent(
              text ->
                  others.put(
                      kind,
                      Table.parse(file, text).rows().stream()
                          .map(row -> Rows.concept(kind, row))
                          .toList()));
    }
    return Vocabulary.builtIn().with(others);
  }

  /** The text of a table as it is. */
  public static String table(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
