package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Condition;

/**
 * What a rule gives that the other side of a comparison does not give by any of its rules. The
 * terms of each dimension are gathered into classes that no rule nearby tells apart; every
 * combination of classes is a cell, and in each the conditions are compared.
 */
final class Gains {
  /** Beyond this many cells a rule is not compared but counted as changed. */
  static final int MOST_CELLS = 200_000;

  private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

  private final CellRule rule;
  private final List<CellRule> near = new ArrayList<>();
  private final List<CellRule.Left> left = new ArrayList<>();
  private final List<Integer> leftBy = new ArrayList<>();
  private final Truth truth;
  private final boolean doubtCounts;
  private final Map<BitSet, SortedMap<String, Optional<Boolean>>> known = new HashMap<>();
  private final Map<Dimension, List<Classed>> classes = new EnumMap<>(Dimension.class);
  private final List<Cell> cells = new ArrayList<>();

  /** Terms of a dimension that lie in the same rules, by their places in the lists. */
  private record Classed(BitSet terms, BitSet rules) {}

  private Gains(CellRule rule, Truth truth, boolean doubtCounts) {
    this.rule = rule;
    this.truth = truth;
    this.doubtCounts = doubtCounts;
  }

  /**
   * The cells that a rule adds; empty where there are too many to tell, and it counts as a whole.
   *
   * @param others the rules of the other side
   * @param apart rules that cells must not straddle
   * @param doubtCounts whether conditions that cannot be compared count as a gain
   */
  static Optional<List<Cell>> of(
      CellRule rule,
      Collection<CellRule> others,
      Collection<CellRule> apart,
      Truth truth,
      boolean doubtCounts) {
    List<CellRule> near = others.stream().filter(other -> other.meets(rule)).toList();
    if (near.stream().anyMatch(other -> other.plainlyCovers(rule))) {
      return Optional.of(List.of());
    }
    Gains gains = new Gains(rule, truth, doubtCounts);
    gains.near.addAll(near);
    apart.stream().filter(other -> !near.contains(other)).forEach(gains.near::add);
    return gains.find();
  }

  private Optional<List<Cell>> find() {
    rule.omissions().forEach(omission -> addLeft(omission, -1));
    for (int i = 0; i < near.size(); i++) {
      int by = i;
      near.get(i).omissions().forEach(omission -> addLeft(omission, by));
    }
    long count = 1;
    for (Dimension dimension : Dimension.values()) {
      classes.put(dimension, classes(dimension));
      count *= classes.get(dimension).size();
      if (count > MOST_CELLS) {
        return Optional.empty();
      }
    }
    BitSet every = new BitSet();
    every.set(0, near.size() + left.size());
    descend(0, every, new EnumMap<>(Dimension.class));
    return Optional.of(cells);
  }

  private void addLeft(CellRule.Left omission, int by) {
    left.add(omission);
    leftBy.add(by);
  }

  private List<Classed> classes(Dimension dimension) {
    Map<BitSet, BitSet> bySignature = new LinkedHashMap<>();
    BitSet terms = rule.box().get(dimension);
    for (int term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
      BitSet signature = new BitSet();
      for (int i = 0; i < near.size(); i++) {
        signature.set(i, near.get(i).box().get(dimension).get(term));
      }
      for (int i = 0; i < left.size(); i++) {
        signature.set(near.size() + i, left.get(i).box().get(dimension).get(term));
      }
      bySignature.computeIfAbsent(signature, key -> new BitSet()).set(term);
    }
    List<Classed> all = new ArrayList<>();
    bySignature.forEach((signature, members) -> all.add(new Classed(members, signature)));
    return all;
  }

  private void descend(int depth, BitSet active, Map<Dimension, BitSet> terms) {
    if (depth == DIMENSIONS.size()) {
      SortedSet<String> where = new TreeSet<>();
      known
          .computeIfAbsent(active, this::gained)
          .forEach(
              (jurisdiction, covered) -> {
                if (!covered.orElse(!doubtCounts)) {
                  where.add(jurisdiction);
                }
              });
      if (!where.isEmpty()) {
        cells.add(new Cell(new EnumMap<>(terms), where));
      }
      return;
    }
    Dimension dimension = DIMENSIONS.get(depth);
    for (Classed part : classes.get(dimension)) {
      BitSet both = (BitSet) active.clone();
      both.and(part.rules());
      terms.put(dimension, part.terms());
      descend(depth + 1, both, terms);
    }
  }

  /** For each jurisdiction whether the other side covers what the rule gives. */
  private SortedMap<String, Optional<Boolean>> gained(BitSet active) {
    SortedMap<String, Optional<Boolean>> covered = new TreeMap<>();
    rule.holds()
        .forEach(
            (jurisdiction, condition) -> {
              Condition given = given(condition, -1, jurisdiction, active);
              List<Condition> other = new ArrayList<>();
              for (int i = active.nextSetBit(0); i >= 0 && i < near.size(); ) {
                Condition holds = near.get(i).holds().get(jurisdiction);
                if (holds != null) {
                  other.add(given(holds, i, jurisdiction, active));
                }
                i = active.nextSetBit(i + 1);
              }
              covered.put(jurisdiction, truth.implies(given, Condition.any(other)));
            });
    return covered;
  }

  private Condition given(Condition condition, int by, String jurisdiction, BitSet active) {
    List<Condition> all = new ArrayList<>(List.of(condition));
    for (int i = active.nextSetBit(near.size()); i >= 0; i = active.nextSetBit(i + 1)) {
      CellRule.Left omission = left.get(i - near.size());
      if (leftBy.get(i - near.size()) == by && omission.in(jurisdiction)) {
        all.add(new Condition.Not(omission.condition()));
      }
    }
    return Condition.all(all);
  }
}
