package org.mingwen.enforcer;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A box over all dimensions: in each a list of term numbers, or any. */
final class Box {
  private final int[][] terms;

  private Box(int[][] terms) {
    this.terms = terms;
  }

  /** Reads the dimension fields of a rule or an exception, which may have some dimensions. */
  static Box read(Fields fields, Map<Dimension, Terms> vocabulary, Set<Dimension> some)
      throws Refusal {
    int[][] terms = new int[Dimension.COUNT][];
    for (Dimension dimension : some) {
      if (fields.has(dimension.field)) {
        List<String> names = fields.names(dimension.field, false);
        terms[dimension.index] = new int[names.size()];
        for (int i = 0; i < names.size(); i++) {
          Integer number = vocabulary.get(dimension).number(names.get(i));
          if (number == null) {
            throw new Refusal(
                Load.Status.UNKNOWN_REFERENCE,
                fields.path(dimension.field) + ": \"" + names.get(i) + "\" is not declared");
          }
          terms[dimension.index][i] = number;
        }
      }
    }
    return new Box(terms);
  }

  /** The numbers in a dimension, or null for any. */
  int[] terms(Dimension dimension) {
    return terms[dimension.index];
  }

  /** Whether the whole question lies in this box. */
  boolean contains(Cell question) {
    for (Dimension dimension : Dimension.values()) {
      int[] own = terms[dimension.index];
      if (own != null && question.has(dimension) && !question.liesIn(dimension, own)) {
        return false;
      }
    }
    return true;
  }

  /** Whether in every dimension something lies in both. */
  boolean touches(Cell question) {
    for (Dimension dimension : Dimension.values()) {
      int[] own = terms[dimension.index];
      if (own != null && question.has(dimension) && !question.touches(dimension, own)) {
        return false;
      }
    }
    return true;
  }
}
