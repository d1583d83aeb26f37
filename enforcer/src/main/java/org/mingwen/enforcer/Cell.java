package org.mingwen.enforcer;

import java.util.BitSet;

/**
 * What one question asks about: a term or any in each dimension. Made when a request is resolved,
 * never in a decision.
 */
final class Cell {
  private final Rules rules;
  private final int[] terms;
  private final BitSet[] up = new BitSet[Dimension.COUNT];
  private final BitSet[] touching = new BitSet[Dimension.COUNT];

  /**
   * A cell.
   *
   * @param terms number of a term, or {@link Terms#ANY}, for each dimension; the operation is never
   *     any
   */
  Cell(Rules rules, int[] terms) {
    this.rules = rules;
    this.terms = terms.clone();
  }

  /** The same with other terms in two dimensions. */
  Cell with(Dimension first, int term, Dimension second, int other) {
    int[] changed = terms.clone();
    changed[first.index] = term;
    changed[second.index] = other;
    return new Cell(rules, changed);
  }

  /** The term in a dimension, or {@link Terms#ANY}. */
  int term(Dimension dimension) {
    return terms[dimension.index];
  }

  /** Whether the operation has the dimension; only those it has are compared. */
  boolean has(Dimension dimension) {
    return rules.has(term(Dimension.OPERATION), dimension);
  }

  /** Whether the term is one of these or narrower than one; any is in no list. */
  boolean liesIn(Dimension dimension, int[] others) {
    int term = term(dimension);
    return term != Terms.ANY && meets(up(dimension), others);
  }

  /** Whether something narrower than the term is narrower than one of these. */
  boolean touches(Dimension dimension, int[] others) {
    int term = term(dimension);
    return term == Terms.ANY || meets(touching(dimension), others);
  }

  /** The term and what it is a kind of. */
  BitSet up(Dimension dimension) {
    int i = dimension.index;
    if (up[i] == null) {
      up[i] = rules.terms(dimension).up(terms[i]);
    }
    return up[i];
  }

  /** All terms that share something narrower with the term. */
  BitSet touching(Dimension dimension) {
    int i = dimension.index;
    if (touching[i] == null) {
      touching[i] = rules.terms(dimension).touching(terms[i]);
    }
    return touching[i];
  }

  private static boolean meets(BitSet set, int[] others) {
    for (int other : others) {
      if (set.get(other)) {
        return true;
      }
    }
    return false;
  }
}
