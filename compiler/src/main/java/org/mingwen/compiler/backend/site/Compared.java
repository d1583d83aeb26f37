package org.mingwen.compiler.backend.site;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.words.TextDiff;

/**
 * Two versions that were compared.
 *
 * @param before the earlier one
 * @param after the later one
 * @param comparison what changed in meaning
 * @param words what changed in the words of each language that both have
 * @param sentences the changes of meaning as sentences, by the language of their reader
 */
record Compared(
    ShownVersion before,
    ShownVersion after,
    Comparison comparison,
    SortedMap<String, TextDiff> words,
    Function<String, ChangeSentences> sentences) {

  /** Where the comparison stands below each language. */
  PagePath path() {
    return ShownPolicy.comparison(before, after);
  }

  /** The sentences in the words of either version, be they no longer what somebody accepted. */
  ChangeSentences asWritten(String language) {
    return before.stale(language).isEmpty() && after.stale(language).isEmpty()
        ? sentences.apply(language)
        : ChangeSentences.of(before.snapshot().policy(), after.snapshot().policy(), language);
  }

  /** What changed in the words of a language; absent where one of the two has none in it. */
  Optional<TextDiff> in(String language) {
    return Optional.ofNullable(words.get(language));
  }

  /** The version's words in a language, or in the one that governs where it has none. */
  static Edition edition(ShownVersion version, String language) {
    return version.in(language).orElseGet(() -> version.editions().get(0));
  }
}
