package org.mingwen.compiler.backend.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Collects a text up to a length, so that a template that never ends does not fill the memory. */
final class BoundedWriter extends Writer {
  private final StringWriter text = new StringWriter(1 << 14);
  private final int limit;

  /** A writer that takes at most {@code limit} UTF-16 units. */
  BoundedWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (text.getBuffer().length() + length > limit) {
      throw new IOException("more than " + limit + " characters");
    }
    text.write(buffer, offset, length);
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing to release.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
