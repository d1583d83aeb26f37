package org.mingwen.compiler.check;

import org.mingwen.dsl.source.Span;

/** Places that stand for a whole statement. */
final class Places {
  private Places() {}

  /** The first line of a clause, without what follows on later lines. */
  static Span firstLine(Span statement) {
    int end = statement.start();
    while (end < statement.end() && statement.file().line(end) == statement.line()) {
      end++;
    }
    Span line = statement.file().span(statement.start(), end);
    int blank = line.text().length() - line.text().stripTrailing().length();
    return statement.file().span(line.start(), line.end() - blank);
  }
}
