package org.mingwen.compiler.diff.words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingwen.compiler.diff.words.Likeness.Bag;
import org.mingwen.compiler.publication.ResolvedText.Kind;
import org.mingwen.compiler.publication.ResolvedText.Passage;

/** Which passage of a clause was which: equal ones, then those most like each other. */
final class PassageMatches {
  /** Passages in the same place that have less in common are two. */
  private static final double LIKE = 0.25;

  /** Passages in different places that have less in common are two. */
  private static final double MOVED = 0.6;

  private static final int MOST_PAIRS = 40_000;

  private final Cutter cutter;
  private final List<Passage> before;
  private final List<Passage> after;
  private final int[] beforeOf;
  private final int[] afterOf;
  private final boolean[] moved;

  private PassageMatches(Cutter cutter, List<Passage> before, List<Passage> after) {
    this.cutter = cutter;
    this.before = before;
    this.after = after;
    this.beforeOf = new int[after.size()];
    this.afterOf = new int[before.size()];
    this.moved = new boolean[after.size()];
    Arrays.fill(beforeOf, -1);
    Arrays.fill(afterOf, -1);
  }

  static PassageMatches of(Cutter cutter, List<Passage> before, List<Passage> after) {
    PassageMatches matches = new PassageMatches(cutter, before, after);
    if (before.equals(after)) {
      Arrays.setAll(matches.beforeOf, i -> i);
      Arrays.setAll(matches.afterOf, i -> i);
    } else {
      matches.equal();
      matches.like();
      matches.moved();
      matches.alone();
    }
    return matches;
  }

  /** For each passage of the later text, the earlier one, or -1. */
  int[] beforeOf() {
    return beforeOf;
  }

  /** For each passage of the earlier text, the later one, or -1. */
  int[] afterOf() {
    return afterOf;
  }

  boolean moved(int later) {
    return moved[later];
  }

  /** Whether a passage can be what became of another at all. */
  static boolean comparable(Passage before, Passage after) {
    return (before.kind() == Kind.FACT) == (after.kind() == Kind.FACT)
        && (before.kind() == Kind.HEADING) == (after.kind() == Kind.HEADING);
  }

  private void match(int earlier, int later) {
    beforeOf[later] = earlier;
    afterOf[earlier] = later;
  }

  private void equal() {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.computeIfAbsent(key(before.get(i)), key -> new ArrayDeque<>()).add(i);
    }
    List<Integer> equal = new ArrayList<>();
    for (int j = 0; j < after.size(); j++) {
      Deque<Integer> same = places.get(key(after.get(j)));
      if (same != null && !same.isEmpty()) {
        match(same.remove(), j);
        equal.add(j);
      }
    }
    int[] order = equal.stream().mapToInt(j -> beforeOf[j]).toArray();
    long[] weights = equal.stream().mapToLong(j -> after.get(j).text().length() + 1L).toArray();
    boolean[] elsewhere = Moves.of(order, weights);
    for (int i = 0; i < elsewhere.length; i++) {
      moved[equal.get(i)] = elsewhere[i];
    }
  }

  private String key(Passage passage) {
    String sort =
        switch (passage.kind()) {
          case FACT -> "f";
          case HEADING -> "h";
          default -> "p";
        };
    return sort + cutter.letters(passage.text());
  }

  /** A stretch between passages that are the same, of those that are not. */
  private record Gap(List<Integer> before, List<Integer> after) {}

  private List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int from = 0;
    List<Integer> later = new ArrayList<>();
    for (int j = 0; j <= after.size(); j++) {
      boolean end = j == after.size();
      if (!end && beforeOf[j] < 0) {
        later.add(j);
      } else if (end || !moved[j]) {
        int to = end ? before.size() : beforeOf[j];
        List<Integer> earlier = new ArrayList<>();
        for (int i = from; i < to; i++) {
          if (afterOf[i] < 0) {
            earlier.add(i);
          }
        }
        gaps.add(new Gap(earlier, later));
        later = new ArrayList<>();
        from = to + 1;
      }
    }
    return gaps;
  }

  private void like() {
    for (Gap gap : gaps()) {
      headings(gap);
      List<Integer> earlier = gap.before.stream().filter(i -> afterOf[i] < 0).toList();
      List<Integer> later = gap.after.stream().filter(j -> beforeOf[j] < 0).toList();
      if (!earlier.isEmpty() && !later.isEmpty() && fits(earlier, later)) {
        inOrder(earlier, later);
      }
    }
  }

  /** A clause has one heading, whatever it says. */
  private void headings(Gap gap) {
    for (int j : gap.after) {
      if (after.get(j).kind() == Kind.HEADING) {
        gap.before.stream()
            .filter(i -> afterOf[i] < 0 && before.get(i).kind() == Kind.HEADING)
            .findFirst()
            .ifPresent(i -> match(i, j));
      }
    }
  }

  private static boolean fits(List<Integer> earlier, List<Integer> later) {
    return (long) earlier.size() * later.size() <= MOST_PAIRS;
  }

  private List<Bag> bags(List<Passage> passages, List<Integer> some) {
    return some.stream().map(i -> cutter.bag(passages.get(i).text())).toList();
  }

  /** The pairs, in order, that have most in common. */
  private void inOrder(List<Integer> earlier, List<Integer> later) {
    List<Bag> first = bags(before, earlier);
    List<Bag> second = bags(after, later);
    Likeness likeness = Likeness.among(cutter.lexicon(), first, second);
    double[][] best = new double[earlier.size() + 1][later.size() + 1];
    double[][] pair = new double[earlier.size()][later.size()];
    for (int i = earlier.size() - 1; i >= 0; i--) {
      for (int j = later.size() - 1; j >= 0; j--) {
        double like = likeness.between(first.get(i), second.get(j));
        boolean can = comparable(before.get(earlier.get(i)), after.get(later.get(j)));
        pair[i][j] =
            can && like >= LIKE
                ? best[i + 1][j + 1] + like * likeness.common(first.get(i), second.get(j))
                : -1;
        best[i][j] = Math.max(pair[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < earlier.size() && j < later.size()) {
      if (best[i][j] == pair[i][j]) {
        match(earlier.get(i++), later.get(j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private record Pair(int before, int after, double like) {}

  /** What has no match at its place, and much in common with something at another. */
  private void moved() {
    List<Integer> earlier = unmatched(afterOf);
    List<Integer> later = unmatched(beforeOf);
    if (earlier.isEmpty() || later.isEmpty() || !fits(earlier, later)) {
      return;
    }
    List<Bag> first = bags(before, earlier);
    List<Bag> second = bags(after, later);
    Likeness likeness = Likeness.among(cutter.lexicon(), first, second);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        double like = likeness.between(first.get(i), second.get(j));
        if (like >= MOVED && comparable(before.get(earlier.get(i)), after.get(later.get(j)))) {
          pairs.add(new Pair(earlier.get(i), later.get(j), like));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::like).reversed());
    for (Pair pair : pairs) {
      if (afterOf[pair.before] < 0 && beforeOf[pair.after] < 0) {
        match(pair.before, pair.after);
        moved[pair.after] = true;
      }
    }
  }

  private static List<Integer> unmatched(int[] other) {
    List<Integer> unmatched = new ArrayList<>();
    for (int i = 0; i < other.length; i++) {
      if (other[i] < 0) {
        unmatched.add(i);
      }
    }
    return unmatched;
  }

  /** One passage in the place of one other is what became of it, however much was rewritten. */
  private void alone() {
    for (Gap gap : gaps()) {
      if (gap.before.size() == 1
          && gap.after.size() == 1
          && comparable(before.get(gap.before.get(0)), after.get(gap.after.get(0)))) {
        match(gap.before.get(0), gap.after.get(0));
      }
    }
  }
}
