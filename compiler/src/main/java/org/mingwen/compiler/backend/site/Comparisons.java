package org.mingwen.compiler.backend.site;

import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.publication.ResolvedText;

/** Compares versions of a policy with each other. */
final class Comparisons {
  private Comparisons() {}

  /** The comparison of two versions, in each language that both have words in. */
  static Compared of(ShownVersion before, ShownVersion after) {
    SortedMap<String, TextDiff> words = new TreeMap<>();
    after
        .snapshot()
        .texts()
        .forEach(
            (language, text) -> {
              ResolvedText former = before.snapshot().texts().get(language);
              if (former != null) {
                words.put(
                    language,
                    TextDiff.of(
                        former, text, after.snapshot().policy().words().get(language).former()));
              }
            });
    return new Compared(before, after, Comparison.of(before.snapshot(), after.snapshot()), words);
  }

  /** Whether readers of the later one are told something else than those of the earlier one. */
  static boolean differ(ShownVersion before, ShownVersion after) {
    ChangeClass change = Comparison.of(before.snapshot(), after.snapshot()).changeClass();
    return change != ChangeClass.NONE && change != ChangeClass.TECHNICAL;
  }
}
