package org.mingwen.compiler.model;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * The author's word that a warning does not matter here; no reader sees it.
 *
 * @param name {@code allow.<check>}
 * @param check the id of the finding that is allowed
 * @param statements the statements for which it is allowed; everywhere where none is written
 * @param because why
 */
public record Allowance(
    String name, Span span, List<String> part, Ref check, List<Ref> statements, Phrase because)
    implements Statement {
  /** Keeps its own copies of the lists. */
  public Allowance {
    part = List.copyOf(part);
    statements = List.copyOf(statements);
  }
}
