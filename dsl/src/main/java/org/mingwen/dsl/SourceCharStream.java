package org.mingwen.dsl;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;
import org.mingwen.dsl.source.SourceFile;

/** A source file as ANTLR reads it, without a second copy of the text. */
final class SourceCharStream implements CharStream {
  private final SourceFile source;
  private int index;

  SourceCharStream(SourceFile source) {
    this.source = source;
  }

  @Override
  public void consume() {
    index++;
  }

  @Override
  public int LA(int distance) {
    int offset = distance < 0 ? index + distance : index + distance - 1;
    return offset < 0 || offset >= source.length() ? EOF : source.codePointAt(offset);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // The whole text stays at hand.
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int to) {
    index = to;
  }

  @Override
  public int size() {
    return source.length();
  }

  @Override
  public String getSourceName() {
    return source.path();
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, source.length());
    return interval.a >= end ? "" : source.substring(interval.a, end);
  }
}
