package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * What happens when data has leaked.
 *
 * @param told by which channels people are told
 * @param audiences who is told: persons, authority, guardians
 * @param within how fast, or a gap
 * @param contents what the notice says
 */
public record Breach(
    String name,
    Span span,
    List<String> part,
    List<Ref> told,
    List<Ref> audiences,
    Optional<Stated<Deadline>> within,
    List<Ref> contents)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Breach {
    part = List.copyOf(part);
    told = List.copyOf(told);
    audiences = List.copyOf(audiences);
    contents = List.copyOf(contents);
  }
}
