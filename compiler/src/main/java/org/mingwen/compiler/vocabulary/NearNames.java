package org.mingwen.compiler.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.diagnostic.EditDistance;

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

  private static int distance(int[] from, int[] to, int allowed) {
    return Math.abs(from.length - to.length) > allowed
        ? allowed + 1
        : EditDistance.between(from, to);
  }
}
