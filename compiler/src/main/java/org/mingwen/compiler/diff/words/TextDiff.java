package org.mingwen.compiler.diff.words;

import java.util.List;
import java.util.Map;
import org.mingwen.compiler.publication.ResolvedText;

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

  /**
   * What changed from one text to another.
   *
   * @param before in the same language
   * @param former the former ids of clauses by their present ones; those that {@code before} does
   *     not have are passed over
   */
  public static TextDiff of(
      ResolvedText before, ResolvedText after, Map<String, List<String>> former) {
    return new TextDiffs().between(before, after, former);
  }
}
