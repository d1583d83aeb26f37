package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * How disputes are settled.
 *
 * @param steps the steps, in order
 * @param court which court decides, or a gap
 * @param law which law applies, or a gap
 */
public record Disputes(
    String name,
    Span span,
    List<String> part,
    List<Phrase> steps,
    Optional<Stated<Phrase>> court,
    Optional<Stated<Phrase>> law)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Disputes {
    part = List.copyOf(part);
    steps = List.copyOf(steps);
  }
}
