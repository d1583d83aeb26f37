package org.mingwen.compiler.words;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * A clause: what stands under one id and under no nearer one.
 *
 * @param id the id of a heading, an item or a paragraph, or {@code preamble} for what stands before
 *     the first heading
 * @param span from its first character to its last, with the clauses inside it
 * @param placeholders its own placeholders, in order
 * @param source its own Markdown in a form that does not depend on line ends, on the normal form of
 *     its characters or on how a placeholder was typed, without ids; for hashing
 */
public record Clause(String id, Span span, List<Placeholder> placeholders, String source) {
  /** The id of the clause before the first heading. */
  public static final String PREAMBLE = ClauseId.PREAMBLE;

  /** Keeps its own copy of the list. */
  public Clause {
    placeholders = List.copyOf(placeholders);
  }
}
