package org.mingwen.dsl.source;

/**
 * A stretch of a source file, in code points.
 *
 * @param file where it is
 * @param start the first code point
 * @param end one past the last code point; equal to {@code start} for a mere position
 */
public record Span(SourceFile file, int start, int end) {

  /** Checks that the stretch lies within its file. */
  public Span {
    if (start < 0 || end < start || end > file.length()) {
      throw new IllegalArgumentException("no span " + start + ".." + end + " in " + file.path());
    }
  }

  /** The line, from 1, on which the stretch begins. */
  public int line() {
    return file.line(start);
  }

  /** The column, from 1 and in code points, at which the stretch begins. */
  public int column() {
    return file.column(start);
  }

  /** The text of the stretch as the author wrote it. */
  public String text() {
    return file.substring(start, end);
  }

  /** The stretch from the beginning of this one to the end of that one. */
  public Span to(Span that) {
    return new Span(file, start, Math.max(end, that.end));
  }

  /** The first word of the stretch, without a colon behind it: of a statement its name or head. */
  public Span firstWord() {
    String text = text();
    int length = 0;
    while (length < text.length() && !Character.isWhitespace(text.charAt(length))) {
      length++;
    }
    if (length > 1 && ":：".indexOf(text.charAt(length - 1)) >= 0) {
      length--;
    }
    return new Span(file, start, start + text.codePointCount(0, length));
  }

  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
