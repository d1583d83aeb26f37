package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A topic that the policy should speak of and does not, said openly.
 *
 * @param topic the topic's id in the vocabulary
 * @param because how it came about, in words
 */
public record Gap(String name, Span span, List<String> part, Ref topic, Optional<Phrase> because)
    implements Provision {
  /** Keeps its own copy of the part. */
  public Gap {
    part = List.copyOf(part);
  }
}
