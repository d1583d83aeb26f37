package org.mingwen.compiler.model;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A list of data items under one label; unlike a kind it is closed.
 *
 * @param id its id
 * @param label what it is called
 * @param members its items; none for data that is nobody's
 * @param notPersonal why it is no personal information, where that is said
 * @param form how identifiable the author says it is
 */
public record DataGroup(
    Span span,
    String id,
    Phrase label,
    Refs members,
    Optional<Phrase> notPersonal,
    Optional<Form> form)
    implements Declaration {
  @Override
  public String name() {
    return "data." + id;
  }
}
