package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A data item that the vocabulary does not have.
 *
 * @param id its id
 * @param label what it is called
 * @param parents the items it is a kind of
 * @param sensitive the grounds on which it is sensitive; empty where it is not declared so
 * @param notPersonal why it is no personal information, where that is said
 * @param form how identifiable the author says it is
 */
public record Item(
    Span span,
    String id,
    Phrase label,
    List<Ref> parents,
    Optional<Refs> sensitive,
    Optional<Phrase> notPersonal,
    Optional<Form> form)
    implements Declaration {
  /** Keeps its own copy of the parents. */
  public Item {
    parents = List.copyOf(parents);
  }

  @Override
  public String name() {
    return "item." + id;
  }
}
