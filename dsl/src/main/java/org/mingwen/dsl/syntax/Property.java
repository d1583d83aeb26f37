package org.mingwen.dsl.syntax;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * A property in braces: its key and at least one value.
 *
 * @param open whether the values end in {@code open} (等)
 */
public record Property(Span span, Name key, List<Value> values, boolean open) {
  /** Keeps its own copy of the values. */
  public Property {
    values = List.copyOf(values);
  }
}
