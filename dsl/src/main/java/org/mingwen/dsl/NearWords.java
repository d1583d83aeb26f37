package org.mingwen.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
      int distance = distance(written, meant);
      int most = meant.length() < 3 ? 0 : meant.length() < 7 ? 1 : 2;
      if (distance <= most && distance < least) {
        least = distance;
        best = meant;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Insertions, deletions, substitutions and swaps of neighbours between two words. */
  private static int distance(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    Arrays.setAll(last, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        if (swapped) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[to.length()];
  }
}
