package org.mingwen.dsl.diagnostic;

import java.util.Arrays;

/**
 * How far two words are apart: the least number of insertions, deletions, replacements and swaps of
 * neighbours that make one of the other (optimal string alignment). How near is near enough is for
 * those who ask.
 */
public final class EditDistance {
  private EditDistance() {}

  /** The distance between two words, each given as code points. */
  public static int between(int[] from, int[] to) {
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
