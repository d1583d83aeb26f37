package org.mingwen.dsl.source;

import java.util.Objects;

/**
 * A text as its author wrote it, with the path by which messages name it. Offsets are counted in
 * Unicode code points from 0; lines and columns from 1. Lines end with LF, CRLF or CR.
 */
public final class SourceFile {
  private final String path;
  private final int[] codePoints;
  private final int[] lineStarts;

  private SourceFile(String path, int[] codePoints, int[] lineStarts) {
    this.path = path;
    this.codePoints = codePoints;
    this.lineStarts = lineStarts;
  }

  /**
   * A file with this text.
   *
   * @param path how messages name it: relative, separated by {@code /}
   * @param text its decoded text, without byte order mark
   */
  public static SourceFile of(String path, String text) {
    Objects.requireNonNull(path, "path");
    int[] codePoints = new int[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = text.codePointAt(at);
      at += Character.charCount(codePoints[i]);
    }
    return new SourceFile(path, codePoints, lineStarts(codePoints));
  }

  private static int[] lineStarts(int[] text) {
    java.util.stream.IntStream.Builder starts = java.util.stream.IntStream.builder();
    starts.add(0);
    for (int i = 0; i < text.length; i++) {
      boolean carriageReturnAlone =
          text[i] == '\r' && !(i + 1 < text.length && text[i + 1] == '\n');
      if (text[i] == '\n' || carriageReturnAlone) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }

  /** The path by which messages name this file. */
  public String path() {
    return path;
  }

  /** The length of the text in code points. */
  public int length() {
    return codePoints.length;
  }

  /** The code point at {@code offset}. */
  public int codePointAt(int offset) {
    return codePoints[offset];
  }

  /** The whole text. */
  public String text() {
    return substring(0, codePoints.length);
  }

  /** The text from the code point at {@code start} up to the one at {@code end}, exclusive. */
  public String substring(int start, int end) {
    return new String(codePoints, start, end - start);
  }

  /** The line, from 1, on which the code point at {@code offset} stands. */
  public int line(int offset) {
    int found = java.util.Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column, from 1 and in code points, at which the code point at {@code offset} stands. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /** The text of a line, counted from 1, without its line end. */
  public String lineText(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : codePoints.length;
    while (end > start && (codePoints[end - 1] == '\n' || codePoints[end - 1] == '\r')) {
      end--;
    }
    return substring(start, end);
  }

  /** The span between two offsets; {@code end} is exclusive. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  @Override
  public String toString() {
    return path;
  }
}
