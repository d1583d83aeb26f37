package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * Something the handler does not do.
 *
 * @param knowingly whether only doing it knowingly is ruled out
 * @param verb what is not done
 * @param scope with what, for what, to whom, where, in which form
 * @param condition under which condition it is not done; true where none is written
 * @param exemptions what the promise leaves out
 * @param because the reason given, in words
 */
public record Promise(
    String name,
    Span span,
    List<String> part,
    boolean knowingly,
    Verb verb,
    Scope scope,
    Condition condition,
    List<Exemption> exemptions,
    Optional<Phrase> because)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Promise {
    part = List.copyOf(part);
    exemptions = List.copyOf(exemptions);
  }
}
