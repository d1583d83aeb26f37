package org.mingwen.compiler.backend.site;

import java.util.SortedMap;
import java.util.function.Function;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.history.Snapshot;

/** Writes the comparison of two versions for machines; the site puts it beside the pages. */
@FunctionalInterface
public interface ComparisonFile {
  /**
   * The file.
   *
   * @param from what addresses call the earlier version: {@code 2024-09-16}
   * @param to what they call the later one; {@code draft} for what the sources say now
   * @param comparison of these two
   * @param words what became of their words, by language
   * @param sentences the changes of meaning as sentences, by the language of their reader
   */
  byte[] write(
      Snapshot before,
      Snapshot after,
      String from,
      String to,
      Comparison comparison,
      SortedMap<String, TextDiff> words,
      Function<String, ChangeSentences> sentences);
}
