package org.mingwen.compiler.diff.words;

import java.util.Arrays;

/** Which things changed their order: as few, and as light, as explain the new one. */
final class Moves {
  private Moves() {}

  /**
   * Which of the things of the later text moved: those outside the heaviest part that kept its
   * order.
   *
   * @param places the place in the earlier text of each, not negative and each another
   * @param weights how much each weighs, more than 0
   */
  static boolean[] of(int[] places, long[] weights) {
    int most = 0;
    for (int place : places) {
      most = Math.max(most, place + 1);
    }
    // Of every prefix of places, the thing at the end of the heaviest part, plus one; a Fenwick
    // tree, so that ten thousand clauses take no longer than reading them.
    int[] heaviest = new int[most + 1];
    long[] sums = new long[places.length];
    int[] previous = new int[places.length];
    int end = -1;
    for (int i = 0; i < places.length; i++) {
      int best = -1;
      for (int at = places[i]; at > 0; at -= at & -at) {
        best = heavier(best, heaviest[at] - 1, sums);
      }
      previous[i] = best;
      sums[i] = weights[i] + (best < 0 ? 0 : sums[best]);
      for (int at = places[i] + 1; at <= most; at += at & -at) {
        heaviest[at] = heavier(heaviest[at] - 1, i, sums) + 1;
      }
      end = heavier(end, i, sums);
    }
    boolean[] moved = new boolean[places.length];
    Arrays.fill(moved, true);
    for (int i = end; i >= 0; i = previous[i]) {
      moved[i] = false;
    }
    return moved;
  }

  private static int heavier(int one, int other, long[] sums) {
    if (one < 0 || other < 0) {
      return Math.max(one, other);
    }
    return sums[other] > sums[one] ? other : one;
  }
}
