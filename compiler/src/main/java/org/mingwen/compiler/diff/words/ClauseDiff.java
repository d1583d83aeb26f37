package org.mingwen.compiler.diff.words;

import java.util.List;
import java.util.Optional;

/**
 * What became of a clause.
 *
 * @param before its id in the earlier text
 * @param after its id in the later text
 * @param numberBefore how the earlier text refers to it; empty where it has none
 * @param numberAfter how the later text refers to it; empty where it has none
 * @param moved whether it stands elsewhere among the clauses that are in both texts
 * @param passages what became of its paragraphs, in order
 */
public record ClauseDiff(
    Optional<String> before,
    Optional<String> after,
    String numberBefore,
    String numberAfter,
    boolean moved,
    List<PassageDiff> passages) {
  /** Keeps its own copy. */
  public ClauseDiff {
    passages = List.copyOf(passages);
  }

  /** Whether any word of it changed, or it is in one of the texts only. */
  public boolean changed() {
    return before.isEmpty() || after.isEmpty() || passages.stream().anyMatch(PassageDiff::changed);
  }
}
