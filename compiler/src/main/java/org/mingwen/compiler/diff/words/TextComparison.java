package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.diff.words.Likeness.Bag;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.ResolvedText.Clause;
import org.mingwen.compiler.publication.ResolvedText.Passage;

/** Compares two texts: which clause and passage was which, and then what changed within each. */
final class TextComparison {
  /** Passages of different clauses that have less in common have nothing to do with each other. */
  private static final double LIKE = 0.75;

  private static final int MOST_PAIRS = 40_000;

  private final TextDiffs known;
  private final String language;
  private final ResolvedText before;
  private final ResolvedText after;
  private final ClauseMatches clauses;
  private final List<Pairing> pairings = new ArrayList<>();

  private TextComparison(
      TextDiffs known, ResolvedText before, ResolvedText after, Map<String, List<String>> former) {
    this.known = known;
    this.language = after.language();
    this.before = before;
    this.after = after;
    this.clauses = ClauseMatches.of(before.clauses(), after.clauses(), former);
  }

  static List<ClauseDiff> of(
      TextDiffs known, ResolvedText before, ResolvedText after, Map<String, List<String>> former) {
    TextComparison comparison = new TextComparison(known, before, after, former);
    comparison.pair();
    comparison.acrossClauses();
    return comparison.pairings.stream().map(comparison::diff).toList();
  }

  /** A clause of either text, or of both, with the passages of all that it was. */
  private static final class Pairing {
    final Optional<Clause> before;
    final Optional<Clause> after;
    final boolean moved;
    final List<Passage> earlier;
    final List<Passage> later;
    final ClauseReading reading;

    /** Whether no passage moved to another clause, or came from one. */
    boolean isWhole = true;

    /** Where a passage stands in another clause, by its index here; sparse. */
    final Elsewhere[] from;

    final Elsewhere[] to;

    Pairing(
        Optional<Clause> before,
        Optional<Clause> after,
        boolean moved,
        List<Passage> earlier,
        ClauseReading reading) {
      this.before = before;
      this.after = after;
      this.moved = moved;
      this.earlier = earlier;
      this.later = after.map(Clause::passages).orElse(List.of());
      this.reading = reading;
      this.from = new Elsewhere[later.size()];
      this.to = new Elsewhere[earlier.size()];
    }
  }

  private record Elsewhere(String clause, Passage passage) {}

  private void pair() {
    int[] origin = new int[after.clauses().size()];
    for (int j = 0; j < origin.length; j++) {
      origin[j] = clauses.origins(j).isEmpty() ? -1 : clauses.origins(j).get(0);
    }
    for (Reading.Place place : Reading.of(clauses.afterOf(), origin)) {
      if (place.after() < 0) {
        Clause removed = before.clauses().get(place.before());
        pair(Optional.of(removed), Optional.empty(), false, removed.passages());
      } else {
        List<Clause> were =
            clauses.origins(place.after()).stream().map(before.clauses()::get).toList();
        pair(
            were.stream().findFirst(),
            Optional.of(after.clauses().get(place.after())),
            clauses.moved(place.after()),
            were.size() == 1
                ? were.get(0).passages()
                : were.stream().flatMap(clause -> clause.passages().stream()).toList());
      }
    }
  }

  private void pair(
      Optional<Clause> was, Optional<Clause> is, boolean moved, List<Passage> earlier) {
    List<Passage> later = is.map(Clause::passages).orElse(List.of());
    pairings.add(new Pairing(was, is, moved, earlier, known.clause(language, earlier, later)));
  }

  /** A passage without match in its clause. */
  private record Loose(Pairing in, int index, Passage passage) {}

  private record Candidate(Loose earlier, Loose later, double like) {}

  /** What is missing in one clause and new in another is one passage that moved. */
  private void acrossClauses() {
    List<Loose> earlier = new ArrayList<>();
    List<Loose> later = new ArrayList<>();
    for (Pairing pairing : pairings) {
      for (int index : pairing.reading.gone()) {
        earlier.add(new Loose(pairing, index, pairing.earlier.get(index)));
      }
      for (int index : pairing.reading.added()) {
        later.add(new Loose(pairing, index, pairing.later.get(index)));
      }
    }
    if (earlier.isEmpty() || later.isEmpty() || (long) earlier.size() * later.size() > MOST_PAIRS) {
      return;
    }
    for (Candidate candidate : candidates(earlier, later)) {
      Loose one = candidate.earlier;
      Loose other = candidate.later;
      if (one.in.to[one.index] == null && other.in.from[other.index] == null) {
        one.in.to[one.index] = new Elsewhere(other.in.after.orElseThrow().id(), other.passage);
        other.in.from[other.index] = new Elsewhere(one.in.before.orElseThrow().id(), one.passage);
        one.in.isWhole = false;
        other.in.isWhole = false;
      }
    }
  }

  /** One thread at a time, for what was cut into words once is kept. */
  private List<Candidate> candidates(List<Loose> earlier, List<Loose> later) {
    Cutter cutter = known.cutter(language);
    synchronized (cutter) {
      List<Bag> first = earlier.stream().map(one -> cutter.bag(one.passage.text())).toList();
      List<Bag> second = later.stream().map(one -> cutter.bag(one.passage.text())).toList();
      Likeness likeness = Likeness.of(cutter.lexicon());
      List<Candidate> candidates = new ArrayList<>();
      for (int i = 0; i < first.size(); i++) {
        for (int j = 0; j < second.size(); j++) {
          if (earlier.get(i).in != later.get(j).in
              && PassageMatches.comparable(earlier.get(i).passage, later.get(j).passage)
              && 3 * Math.min(first.get(i).size(), second.get(j).size())
                  > Math.max(first.get(i).size(), second.get(j).size())) {
            double like = likeness.between(first.get(i), second.get(j));
            if (like >= LIKE) {
              candidates.add(new Candidate(earlier.get(i), later.get(j), like));
            }
          }
        }
      }
      candidates.sort(Comparator.comparingDouble(Candidate::like).reversed());
      return candidates;
    }
  }

  private ClauseDiff diff(Pairing pairing) {
    return new ClauseDiff(
        pairing.before.map(Clause::id),
        pairing.after.map(Clause::id),
        pairing.before.map(Clause::number).orElse(""),
        pairing.after.map(Clause::number).orElse(""),
        pairing.moved,
        pairing.isWhole ? pairing.reading.passages() : passages(pairing));
  }

  /** Of a clause from which a passage moved to another one, or to which one did. */
  private List<PassageDiff> passages(Pairing pairing) {
    List<Reading.Place> places = pairing.reading.places();
    List<PassageDiff> passages = new ArrayList<>(pairing.reading.passages());
    for (int i = 0; i < places.size(); i++) {
      int was = places.get(i).before();
      int is = places.get(i).after();
      if (is < 0 && pairing.to[was] != null) {
        passages.set(i, passages.get(i).asMoved(pairing.to[was].clause));
      } else if (is >= 0 && pairing.from[is] != null) {
        Elsewhere from = pairing.from[is];
        PassageDiff diff = known.passage(language, from.passage, pairing.later.get(is));
        passages.set(i, diff.asMoved(from.clause));
      }
    }
    return passages;
  }
}
