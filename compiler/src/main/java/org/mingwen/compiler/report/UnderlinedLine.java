package org.mingwen.compiler.report;

import java.util.Arrays;

/**
 * One line of a source and what lies under it. A line too long for a screen is cut around the place
 * of interest.
 *
 * @param text the line as shown
 * @param underline blanks and {@code ^}
 */
record UnderlinedLine(String text, String underline) {
  private static final int WIDEST = 120;
  private static final int BEFORE = 60;
  private static final String CUT = "…";

  /**
   * The line with the code points from {@code from} up to {@code to} underlined, which may lie
   * beyond its end; where there are none to underline, the place itself is.
   */
  static UnderlinedLine of(String line, int from, int to) {
    String[] cells = line.codePoints().mapToObj(VisibleText::of).toArray(String[]::new);
    int[] widths = Arrays.stream(cells).mapToInt(VisibleText::width).toArray();
    int start = Math.min(from, cells.length);
    int end = Math.max(start, Math.min(to, cells.length));
    int first = 0;
    int last = cells.length;
    if (Arrays.stream(widths).sum() > WIDEST) {
      first = walk(widths, start, -1, BEFORE);
      last = walk(widths, start, 1, WIDEST - sum(widths, first, start));
      first = walk(widths, start, -1, WIDEST - sum(widths, start, last));
    }
    String cutBefore = first > 0 ? CUT : "";
    String cutAfter = last < cells.length ? CUT : "";
    int blanks = cutBefore.length() + sum(widths, first, start);
    int marks = sum(widths, start, Math.min(end, last)) + (end > last ? cutAfter.length() : 0);
    return new UnderlinedLine(
        cutBefore + String.join("", Arrays.copyOfRange(cells, first, last)) + cutAfter,
        " ".repeat(blanks) + "^".repeat(Math.max(1, marks)));
  }

  /** How far one can go from a place in a direction within so many columns. */
  private static int walk(int[] widths, int from, int step, int columns) {
    int at = from;
    int left = columns;
    while (step < 0 ? at > 0 : at < widths.length) {
      left -= widths[step < 0 ? at - 1 : at];
      if (left < 0) {
        break;
      }
      at += step;
    }
    return at;
  }

  private static int sum(int[] widths, int from, int to) {
    return Arrays.stream(widths, from, to).sum();
  }
}
