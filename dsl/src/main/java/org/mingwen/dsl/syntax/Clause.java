package org.mingwen.dsl.syntax;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * A clause of a sentence: its word and what follows it.
 *
 * @param span from its word to its last token, inner clauses included
 * @param word the word it begins with
 * @param values what follows the word
 * @param jurisdictions where it applies ({@code on consent in eea}); empty where that is not said
 * @param open whether the values end in {@code open} (等)
 * @param inner the clauses of the box after {@code except}; otherwise empty
 */
public record Clause(
    Span span,
    Word word,
    List<Value> values,
    List<Name> jurisdictions,
    boolean open,
    List<Clause> inner) {
  /** Keeps its own copies of the lists. */
  public Clause {
    values = List.copyOf(values);
    jurisdictions = List.copyOf(jurisdictions);
    inner = List.copyOf(inner);
  }

  /** The keyword it begins with. */
  public Keyword keyword() {
    return word.keyword();
  }
}
