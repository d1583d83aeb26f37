package org.mingwen.compiler.model;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * A security measure.
 *
 * @param label what it is called
 * @param measures its kinds
 * @param data what it protects; everything where none is written
 */
public record Security(
    String name, Span span, List<String> part, Phrase label, List<Ref> measures, Refs data)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Security {
    part = List.copyOf(part);
    measures = List.copyOf(measures);
  }
}
