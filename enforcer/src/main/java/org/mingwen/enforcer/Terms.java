package org.mingwen.enforcer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of one dimension, numbered, with what they are a kind of. Sets of terms are bits. Only
 * direct parents are kept, so memory grows with the file and not with its square.
 */
final class Terms {
  /** Stands for any in place of a number. */
  static final int ANY = -1;

  private final List<String> names;
  private final Map<String, Integer> numbers;
  private final int[][] parents;
  private final int[][] children;

  private Terms(List<String> names, Map<String, Integer> numbers, int[][] parents) {
    this.names = names;
    this.numbers = numbers;
    this.parents = parents;
    this.children = turned(parents);
  }

  /**
   * Numbers the terms.
   *
   * @param kinds term to what it is directly a kind of
   * @param path where they stand in the file
   */
  static Terms of(Map<String, List<String>> kinds, String path) throws Refusal {
    List<String> names = List.copyOf(kinds.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    int[][] parents = new int[names.size()][];
    for (int i = 0; i < parents.length; i++) {
      List<String> of = kinds.get(names.get(i));
      parents[i] = new int[of.size()];
      for (int k = 0; k < of.size(); k++) {
        Integer parent = numbers.get(of.get(k));
        if (parent == null) {
          throw new Refusal(
              Load.Status.UNKNOWN_REFERENCE,
              path + "." + names.get(i) + ": \"" + of.get(k) + "\" is not declared");
        }
        parents[i][k] = parent;
      }
    }
    Terms terms = new Terms(names, numbers, parents);
    terms.refuseCycles(path);
    return terms;
  }

  /** How many there are. */
  int size() {
    return names.size();
  }

  /** The number of a term, or null. */
  Integer number(String name) {
    return numbers.get(name);
  }

  /** The name of a term; {@code any} for {@link #ANY}. */
  String name(int term) {
    return term == ANY ? "any" : names.get(term);
  }

  /** What the term is directly a kind of. */
  int[] parents(int term) {
    return parents[term];
  }

  /** The term and everything it is a kind of. */
  BitSet up(int term) {
    return walk(bit(term), parents);
  }

  /** The term and everything that is a kind of it. */
  BitSet down(int term) {
    return walk(bit(term), children);
  }

  /** Every term whose {@code down} shares a term with that of this one. */
  BitSet touching(int term) {
    return walk(down(term), parents);
  }

  private static BitSet bit(int term) {
    BitSet bits = new BitSet();
    bits.set(term);
    return bits;
  }

  private static BitSet walk(BitSet from, int[][] edges) {
    BitSet seen = (BitSet) from.clone();
    Deque<Integer> open = new ArrayDeque<>();
    from.stream().forEach(open::add);
    while (!open.isEmpty()) {
      for (int next : edges[open.pop()]) {
        if (!seen.get(next)) {
          seen.set(next);
          open.push(next);
        }
      }
    }
    return seen;
  }

  private static int[][] turned(int[][] edges) {
    List<List<Integer>> turned = new ArrayList<>();
    for (int i = 0; i < edges.length; i++) {
      turned.add(new ArrayList<>(0));
    }
    for (int i = 0; i < edges.length; i++) {
      for (int to : edges[i]) {
        turned.get(to).add(i);
      }
    }
    return turned.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** Takes away terms without parents, again and again; what remains goes round in circles. */
  private void refuseCycles(String path) throws Refusal {
    int[] waiting = new int[names.size()];
    Deque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = parents[i].length;
      if (waiting[i] == 0) {
        free.add(i);
      }
    }
    int taken = 0;
    while (!free.isEmpty()) {
      taken++;
      for (int child : children[free.pop()]) {
        if (--waiting[child] == 0) {
          free.add(child);
        }
      }
    }
    if (taken < waiting.length) {
      for (int i = 0; i < waiting.length; i++) {
        if (waiting[i] > 0) {
          throw new Refusal(
              Load.Status.CYCLIC_TERMS, path + "." + names.get(i) + " lies in or under a circle");
        }
      }
    }
  }
}
