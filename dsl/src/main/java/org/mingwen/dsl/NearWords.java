package org.mingwen.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingwen.dsl.diagnostic.EditDistance;
import org.mingwen.dsl.syntax.Keyword;

/** Which word of the language an author may have meant. */
final class NearWords {
  private static final List<String> UNITS =
      List.of("hours", "days", "working-days", "months", "years");

  private NearWords() {}

  /** The keyword nearest to a word, if one is near enough to be meant. */
  static Optional<String> keyword(String word, Predicate<Keyword> among) {
    return nearest(word, Arrays.stream(Keyword.values()).filter(among).map(Keyword::word).toList());
  }

  /** The unit nearest to a word, if one is near enough to be meant. */
  static Optional<String> unit(String word) {
    return nearest(word, UNITS);
  }

  private static Optional<String> nearest(String word, List<String> candidates) {
    String written = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String meant : candidates) {
      if (Math.abs(meant.length() - written.length()) > 2) {
        continue;
      }
      int distance =
          EditDistance.between(written.codePoints().toArray(), meant.codePoints().toArray());
      int most = meant.length() < 3 ? 0 : meant.length() < 7 ? 1 : 2;
      if (distance <= most && distance < least) {
        least = distance;
        best = meant;
      }
    }
    return Optional.ofNullable(best);
  }
}
