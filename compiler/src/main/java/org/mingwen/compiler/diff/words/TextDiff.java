package org.mingwen.compiler.diff.words;

import java.util.List;

/**
 * What changed between two texts in one language.
 *
 * @param clauses every clause of either text, in the order of the later one; one that was removed
 *     stands after what it stood after
 */
public record TextDiff(List<ClauseDiff> clauses) {
  /** Keeps its own copy. */
  public TextDiff {
    clauses = List.copyOf(clauses);
  }
}
