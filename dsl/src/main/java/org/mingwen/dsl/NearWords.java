package org.mingwen.dsl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.mingwen.dsl.syntax.Keyword;

/** Which keyword an author may have meant. */
final class NearWords {
  private NearWords() {}

  /** The keyword nearest to a word, if one is near enough to be meant. */
  static Optional<Keyword> near(String word, Predicate<Keyword> among) {
    String written = word.toLowerCase(Locale.ROOT);
    Keyword best = null;
    int least = Integer.MAX_VALUE;
    for (Keyword keyword : Keyword.values()) {
      String meant = keyword.word();
      if (!among.test(keyword) || Math.abs(meant.length() - written.length()) > 2) {
        continue;
      }
      int distance = distance(written, meant);
      int most = meant.length() < 3 ? 0 : meant.length() < 7 ? 1 : 2;
      if (distance <= most && distance < least) {
        least = distance;
        best = keyword;
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
