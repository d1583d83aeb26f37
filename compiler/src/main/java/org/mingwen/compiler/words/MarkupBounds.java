package org.mingwen.compiler.words;

import java.util.List;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Bounds of nesting and of the number of marks, held before flexmark sees a text: it recurses
 * through what is nested, and its time grows with the square of what is not closed. One pass, line
 * by line; what it counts is an upper bound of the depth of blocks, a good guess of the depth of
 * emphasis, and the number of lines and marks in one paragraph, item, or row.
 */
final class MarkupBounds {
  /** A level of a list needs two columns, a quotation one. */
  static final int MAX_BLOCK_DEPTH = 40;

  static final int MAX_INLINE_DEPTH = 32;

  static final int MAX_MARKS = 1500;

  static final int MAX_LINES = 1000;

  private final CutText text;
  private int brackets;
  private int marks;
  private int emphasis;
  private int lines;

  private MarkupBounds(CutText text) {
    this.text = text;
  }

  /**
   * Whether the text may be parsed; if not, {@code words-too-deep} or {@code too-many-marks} says
   * so.
   */
  static boolean hold(CutText text, List<Diagnostic> findings) {
    MarkupBounds bounds = new MarkupBounds(text);
    int start = 0;
    while (start < text.text().length()) {
      int end = lineEnd(text.text(), start);
      String broken = bounds.line(start, end);
      if (broken != null) {
        findings.add(Diagnostic.error(broken, text.span(start, end)));
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The id of the bound that a line breaks, or null. */
  private String line(int start, int end) {
    int depth = 0;
    int blanks = 0;
    boolean newBlock = false;
    int at = start;
    for (; at < end; at++) {
      char c = text.text().charAt(at);
      if (c == ' ') {
        blanks++;
      } else if (c == '\t') {
        blanks += 4;
      } else if (c == '>') {
        depth++;
      } else {
        int marker = listMarker(at, end);
        if (marker == 0) {
          break;
        }
        depth++;
        newBlock = true;
        at += marker - 1;
      }
    }
    boolean blank = at == end;
    if (depth + (blank ? 0 : blanks / 2) > MAX_BLOCK_DEPTH) {
      return "words-too-deep";
    }
    char first = blank ? '\n' : text.text().charAt(at);
    if (newBlock || blank || first == '#') {
      lines = 0;
    }
    // The rows of a table are as many paragraphs as they are lines, though one block.
    if (lines == 0 || first == '|') {
      brackets = 0;
      marks = 0;
      emphasis = 0;
    }
    lines++;
    return lines > MAX_LINES ? "too-many-marks" : inlines(at, end);
  }

  /** The length of a list marker without the blank after it, or 0. */
  private int listMarker(int at, int end) {
    int next = at;
    while (next < end && next < at + 9 && Character.isDigit(text.text().charAt(next))) {
      next++;
    }
    if (next == end) {
      return 0;
    }
    char c = text.text().charAt(next);
    boolean marker = next > at ? c == '.' || c == ')' : c == '-' || c == '+' || c == '*';
    boolean alone = next + 1 == end || " \t".indexOf(text.text().charAt(next + 1)) >= 0;
    return marker && alone ? next + 1 - at : 0;
  }

  private String inlines(int start, int end) {
    String line = text.text();
    for (int at = start; at < end; at++) {
      char c = line.charAt(at);
      if (c == '\\') {
        at++;
        continue;
      }
      if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets = Math.max(0, brackets - 1);
      } else if (c == '*' || c == '_') {
        int run = at;
        while (run < end && line.charAt(run) == c) {
          run++;
        }
        emphasis(at, run, start, end);
        marks += run - at - 1;
        at = run - 1;
      } else if (c != '`' && c != '<' && c != '&') {
        continue;
      }
      marks++;
      if (brackets > MAX_INLINE_DEPTH || emphasis > 2 * MAX_INLINE_DEPTH) {
        return "words-too-deep";
      }
      if (marks > MAX_MARKS) {
        return "too-many-marks";
      }
    }
    return null;
  }

  private void emphasis(int at, int run, int start, int end) {
    boolean opens = run < end && !Character.isWhitespace(text.text().charAt(run));
    boolean closes = at > start && !Character.isWhitespace(text.text().charAt(at - 1));
    int length = run - at;
    if (closes && (!opens || emphasis >= length)) {
      emphasis = Math.max(0, emphasis - length);
    } else if (opens) {
      emphasis += length;
    }
  }
}
