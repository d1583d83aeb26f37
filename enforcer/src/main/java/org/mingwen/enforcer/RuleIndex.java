package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rules by an item of data they name. */
final class RuleIndex {
  private final int size;
  private final List<Integer> anyData = new ArrayList<>();
  private final Map<Integer, List<Integer>> byItem = new HashMap<>();

  /** Indexes rules, numbered by their place in the list. */
  RuleIndex(List<Box> boxes) {
    size = boxes.size();
    for (int i = 0; i < size; i++) {
      int[] items = boxes.get(i).terms(Dimension.DATA);
      if (items == null) {
        anyData.add(i);
      } else {
        for (int item : items) {
          byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** All rules. */
  BitSet all() {
    BitSet rules = new BitSet();
    rules.set(0, size);
    return rules;
  }

  /** The rules for any data, and those that name one of the items. */
  BitSet among(BitSet items) {
    BitSet rules = new BitSet();
    anyData.forEach(rules::set);
    items.stream().forEach(item -> byItem.getOrDefault(item, List.of()).forEach(rules::set));
    return rules;
  }
}
