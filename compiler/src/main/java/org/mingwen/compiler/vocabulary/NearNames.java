package org.mingwen.compiler.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the names an author may have meant. Nearness counts inserted, deleted, replaced and swapped
 * code points; the shorter the name, the fewer are forgiven. A name that is missing a part ({@code
 * object} for {@code refuse-object}) is near too.
 */
public final class NearNames {
  // Beyond this length a name is not a typo of anything, and the table would grow with its square.
  private static final int LONGEST = 64;

  private NearNames() {}

  /** The nearest of the known names, empty if none is near; of equals the first in order. */
  public static Optional<String> nearest(String wanted, Collection<String> known) {
    return near(wanted, known).stream().findFirst();
  }

  /** Every near name, nearest first, equals in order; at most three. */
  public static List<String> near(String wanted, Collection<String> known) {
    record Found(String name, int distance) {}
    int[] from = wanted.codePoints().toArray();
    List<Found> found = new ArrayList<>();
    if (from.length <= LONGEST) {
      for (String name : known) {
        int[] to = name.codePoints().toArray();
        int allowed = allowed(Math.min(from.length, to.length));
        int distance = to.length > LONGEST ? LONGEST : distance(from, to, allowed);
        if (distance <= allowed && !name.equals(wanted)) {
          found.add(new Found(name, distance));
        } else if (isPart(wanted, name)) {
          found.add(new Found(name, LONGEST));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Found::distance).thenComparing(Found::name))
        .map(Found::name)
        .distinct()
        .limit(3)
        .toList();
  }

  private static int allowed(int length) {
    if (length <= 2) {
      return length - 1;
    }
    return length <= 5 ? 1 : length <= 11 ? 2 : 3;
  }

  private static boolean isPart(String wanted, String name) {
    return wanted.length() > 2 && Arrays.asList(name.split("-", -1)).contains(wanted);
  }

  // Damerau-Levenshtein with adjacent swaps (optimal string alignment), three rows at a time.
  private static int distance(int[] from, int[] to, int allowed) {
    if (Math.abs(from.length - to.length) > allowed) {
      return allowed + 1;
    }
    int[] beforeLast = new int[to.length + 1];
    int[] last = new int[to.length + 1];
    int[] row = new int[to.length + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= from.length; i++) {
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
      row[0] = i;
      for (int j = 1; j <= to.length; j++) {
        int replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[to.length];
  }
}
