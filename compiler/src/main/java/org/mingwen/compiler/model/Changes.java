package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * How changes of the policy are told.
 *
 * @param channels by which channels
 * @param notice how long before a material change takes effect, where that is said
 */
public record Changes(
    String name, Span span, List<String> part, List<Ref> channels, Optional<Deadline> notice)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Changes {
    part = List.copyOf(part);
    channels = List.copyOf(channels);
  }
}
