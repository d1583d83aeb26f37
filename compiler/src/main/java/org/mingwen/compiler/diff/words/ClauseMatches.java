package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingwen.compiler.publication.ResolvedText.Clause;
import org.mingwen.compiler.publication.ResolvedText.Passage;

/** Which clause was which: by its id, else by its former ids. */
final class ClauseMatches {
  private final List<Clause> before;
  private final List<Clause> after;
  private final List<List<Integer>> origins = new ArrayList<>();
  private final int[] afterOf;
  private final boolean[] moved;

  private ClauseMatches(List<Clause> before, List<Clause> after) {
    this.before = before;
    this.after = after;
    this.afterOf = new int[before.size()];
    this.moved = new boolean[after.size()];
    Arrays.fill(afterOf, -1);
  }

  static ClauseMatches of(
      List<Clause> before, List<Clause> after, Map<String, List<String>> former) {
    ClauseMatches matches = new ClauseMatches(before, after);
    matches.match(former);
    matches.move();
    return matches;
  }

  /** The clauses that a clause of the later text was: none, one, or several that were merged. */
  List<Integer> origins(int later) {
    return origins.get(later);
  }

  /** For each clause of the earlier text what it has become, or -1. */
  int[] afterOf() {
    return afterOf;
  }

  boolean moved(int later) {
    return moved[later];
  }

  private void match(Map<String, List<String>> former) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.putIfAbsent(before.get(i).id(), i);
    }
    for (int j = 0; j < after.size(); j++) {
      origins.add(new ArrayList<>());
      claim(places.get(after.get(j).id()), j);
    }
    // Of several clauses that one was split into, those that kept an id have had it by now.
    for (int j = 0; j < after.size(); j++) {
      for (String id : former.getOrDefault(after.get(j).id(), List.of())) {
        claim(places.get(id), j);
      }
    }
  }

  private void claim(Integer earlier, int later) {
    if (earlier != null && afterOf[earlier] < 0) {
      afterOf[earlier] = later;
      origins.get(later).add(earlier);
    }
  }

  private void move() {
    List<Integer> kept = new ArrayList<>();
    for (int j = 0; j < after.size(); j++) {
      if (!origins.get(j).isEmpty()) {
        kept.add(j);
      }
    }
    int[] places = kept.stream().mapToInt(j -> origins.get(j).get(0)).toArray();
    long[] weights =
        kept.stream()
            .mapToLong(j -> length(after.get(j)) + length(before.get(origins.get(j).get(0))) + 1)
            .toArray();
    boolean[] elsewhere = Moves.of(places, weights);
    for (int i = 0; i < elsewhere.length; i++) {
      moved[kept.get(i)] = elsewhere[i];
    }
  }

  private static long length(Clause clause) {
    return clause.passages().stream().map(Passage::text).mapToLong(String::length).sum();
  }
}
