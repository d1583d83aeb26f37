package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A role in which people use the service.
 *
 * @param id its id
 * @param label what it is called
 * @param parents the roles it is a kind of
 * @param meaning its definition, where there is one
 * @param ages which ages it is, or a gap
 */
public record Subject(
    Span span,
    String id,
    Phrase label,
    List<Ref> parents,
    Optional<Phrase> meaning,
    Optional<Stated<AgeBand>> ages)
    implements Declaration {
  /** Keeps its own copy of the parents. */
  public Subject {
    parents = List.copyOf(parents);
  }

  @Override
  public String name() {
    return "subject." + id;
  }
}
