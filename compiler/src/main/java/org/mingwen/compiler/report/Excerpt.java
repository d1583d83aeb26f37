package org.mingwen.compiler.report;

import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * A place in a source as it is printed: where it is, the first and the last of its lines, and what
 * of them is meant.
 */
final class Excerpt {
  private final Span span;
  private final int gutter;
  private final StringBuilder out = new StringBuilder();

  private Excerpt(Span span, int gutter) {
    this.span = span;
    this.gutter = gutter;
  }

  /**
   * Prints a place.
   *
   * @param gutter the columns that line numbers take
   */
  static String of(Span span, int gutter) {
    Excerpt excerpt = new Excerpt(span, gutter);
    excerpt.print();
    return excerpt.out.toString();
  }

  /** The last line that a stretch reaches; a line end at its end belongs to the line it ends. */
  static int lastLine(Span span) {
    boolean endsBeforeLine = span.end() > span.start() && span.file().column(span.end()) == 1;
    return span.file().line(endsBeforeLine ? span.end() - 1 : span.end());
  }

  private void print() {
    SourceFile file = span.file();
    out.append(" ".repeat(gutter)).append("--> ").append(VisibleText.of(file.path()));
    out.append(':').append(span.line()).append(':').append(span.column()).append('\n');
    // A file that is not there, or was not read, has nothing to show.
    if (file.length() == 0) {
      return;
    }
    row("", "");
    int first = span.line();
    int last = lastLine(span);
    int end = file.line(span.end()) == last ? file.column(span.end()) - 1 : Integer.MAX_VALUE;
    line(first, span.column() - 1, first == last ? end : Integer.MAX_VALUE);
    if (last > first) {
      if (last > first + 1) {
        out.append("...\n");
      }
      line(last, indentation(file.lineText(last)), end);
    }
  }

  private void line(int number, int from, int to) {
    UnderlinedLine line = UnderlinedLine.of(span.file().lineText(number), from, to);
    row(Integer.toString(number), line.text());
    row("", line.underline());
  }

  private void row(String number, String text) {
    out.append(" ".repeat(gutter - number.length())).append(number).append(" |");
    if (!text.isBlank()) {
      out.append(' ').append(text.stripTrailing());
    }
    out.append('\n');
  }

  private static int indentation(String line) {
    return (int) line.codePoints().takeWhile(c -> c == ' ' || c == '\t').count();
  }
}
