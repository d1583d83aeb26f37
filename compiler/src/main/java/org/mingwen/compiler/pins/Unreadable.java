package org.mingwen.compiler.pins;

import org.mingwen.dsl.source.Span;

/** A file of pins is not what we wrote. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Span span;
  private final String what;

  Unreadable(Span span, String what) {
    super(what);
    this.span = span;
    this.what = what;
  }

  /** Where. */
  Span span() {
    return span;
  }

  /** What is wrong, the key of a word after {@code pins.}. */
  String what() {
    return what;
  }
}
