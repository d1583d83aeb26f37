package org.mingwen.compiler.diff;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Condition;

/**
 * A permit or a promise in the terms of a comparison. Its conditions speak of itself without its
 * name: the same consent asked for by another statement is the same condition.
 *
 * @param statement the statement it was made from
 * @param box the terms it reaches in each dimension
 * @param holds its condition in each jurisdiction
 * @param omissions what it leaves out
 * @param obligations what has to be done with it
 */
record CellRule(
    String statement,
    Map<Dimension, BitSet> box,
    SortedMap<String, Condition> holds,
    List<Left> omissions,
    SortedSet<String> obligations) {
  CellRule {
    holds = Collections.unmodifiableSortedMap(new TreeMap<>(holds));
    omissions = List.copyOf(omissions);
    obligations = Collections.unmodifiableSortedSet(new TreeSet<>(obligations));
  }

  /**
   * Something left out.
   *
   * @param jurisdictions where; empty for everywhere
   */
  record Left(Map<Dimension, BitSet> box, List<String> jurisdictions, Condition condition) {
    boolean in(String jurisdiction) {
      return jurisdictions.isEmpty() || jurisdictions.contains(jurisdiction);
    }
  }

  /** Whether some question in some jurisdiction is within both. */
  boolean meets(CellRule that) {
    return !Collections.disjoint(holds.keySet(), that.holds.keySet())
        && box.entrySet().stream().allMatch(e -> e.getValue().intersects(that.box.get(e.getKey())));
  }

  /** Whether this plainly gives all that the other does: the quick answer, which may be no. */
  boolean plainlyCovers(CellRule that) {
    return that.omissions.containsAll(omissions)
        && that.holds.entrySet().stream().allMatch(e -> e.getValue().equals(holds.get(e.getKey())))
        && that.box.entrySet().stream().allMatch(e -> covers(box.get(e.getKey()), e.getValue()));
  }

  static boolean covers(BitSet wide, BitSet narrow) {
    BitSet rest = (BitSet) narrow.clone();
    rest.andNot(wide);
    return rest.isEmpty();
  }
}
