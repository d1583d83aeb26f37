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

  /** Shorter passages are found in many clauses. */
  private static final int SHORTEST = 12;

  private static final int MOST_PAIRS = 40_000;

  private final Cutter cutter;
  private final ResolvedText before;
  private final ResolvedText after;
  private final ClauseMatches clauses;
  private final List<Pairing> pairings = new ArrayList<>();

  private TextComparison(
      ResolvedText before, ResolvedText after, Map<String, List<String>> former) {
    this.cutter = new Cutter(after.language());
    this.before = before;
    this.after = after;
    this.clauses = ClauseMatches.of(before.clauses(), after.clauses(), former);
  }

  static List<ClauseDiff> of(
      ResolvedText before, ResolvedText after, Map<String, List<String>> former) {
    TextComparison comparison = new TextComparison(before, after, former);
    comparison.pair();
    comparison.acrossClauses();
    return comparison.pairings.stream().map(comparison::diff).toList();
  }

  /** What changed between the passages of one clause. */
  static List<PassageDiff> of(List<Passage> before, List<Passage> after, String language) {
    ResolvedText first = new ResolvedText(language, List.of(new Clause("", "", before)));
    ResolvedText second = new ResolvedText(language, List.of(new Clause("", "", after)));
    return of(first, second, Map.of()).get(0).passages();
  }

  /** A clause of either text, or of both, with the passages of all that it was. */
  private static final class Pairing {
    final Optional<Clause> before;
    final Optional<Clause> after;
    final boolean moved;
    final List<Passage> earlier;
    final List<Passage> later;
    final PassageMatches matches;

    /** Where a passage stands in another clause, by its index here; sparse. */
    final Elsewhere[] from;

    final Elsewhere[] to;

    Pairing(
        Cutter cutter,
        Optional<Clause> before,
        Optional<Clause> after,
        boolean moved,
        List<Passage> earlier) {
      this.before = before;
      this.after = after;
      this.moved = moved;
      this.earlier = earlier;
      this.later = after.map(Clause::passages).orElse(List.of());
      this.matches = PassageMatches.of(cutter, earlier, later);
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
        pairings.add(
            new Pairing(cutter, Optional.of(removed), Optional.empty(), false, removed.passages()));
      } else {
        List<Clause> were =
            clauses.origins(place.after()).stream().map(before.clauses()::get).toList();
        pairings.add(
            new Pairing(
                cutter,
                were.stream().findFirst(),
                Optional.of(after.clauses().get(place.after())),
                clauses.moved(place.after()),
                were.stream().flatMap(clause -> clause.passages().stream()).toList()));
      }
    }
  }

  /** A passage without match in its clause. */
  private record Loose(Pairing in, int index, Passage passage) {}

  private record Candidate(Loose earlier, Loose later, double like) {}

  /** What is missing in one clause and new in another is one passage that moved. */
  private void acrossClauses() {
    List<Loose> earlier = new ArrayList<>();
    List<Loose> later = new ArrayList<>();
    for (Pairing pairing : pairings) {
      loose(pairing, pairing.earlier, pairing.matches.afterOf(), earlier);
      loose(pairing, pairing.later, pairing.matches.beforeOf(), later);
    }
    if (earlier.isEmpty() || later.isEmpty()) {
      return;
    }
    List<Candidate> candidates =
        (long) earlier.size() * later.size() > MOST_PAIRS ? List.of() : candidates(earlier, later);
    for (Candidate candidate : candidates) {
      Loose one = candidate.earlier;
      Loose other = candidate.later;
      if (one.in.to[one.index] == null && other.in.from[other.index] == null) {
        one.in.to[one.index] = new Elsewhere(other.in.after.orElseThrow().id(), other.passage);
        other.in.from[other.index] = new Elsewhere(one.in.before.orElseThrow().id(), one.passage);
      }
    }
  }

  private void loose(Pairing in, List<Passage> passages, int[] other, List<Loose> into) {
    for (int i = 0; i < other.length; i++) {
      Passage passage = passages.get(i);
      if (other[i] < 0 && cutter.letters(passage.text()).length() >= SHORTEST) {
        into.add(new Loose(in, i, passage));
      }
    }
  }

  private List<Candidate> candidates(List<Loose> earlier, List<Loose> later) {
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

  private ClauseDiff diff(Pairing pairing) {
    List<PassageDiff> passages = new ArrayList<>();
    for (Reading.Place place : Reading.of(pairing.matches.afterOf(), pairing.matches.beforeOf())) {
      passages.add(place.after() < 0 ? removed(pairing, place.before()) : now(pairing, place));
    }
    return new ClauseDiff(
        pairing.before.map(Clause::id),
        pairing.after.map(Clause::id),
        pairing.before.map(Clause::number).orElse(""),
        pairing.after.map(Clause::number).orElse(""),
        pairing.moved,
        passages);
  }

  private static PassageDiff removed(Pairing pairing, int index) {
    Passage passage = pairing.earlier.get(index);
    Optional<String> elsewhere = Optional.ofNullable(pairing.to[index]).map(Elsewhere::clause);
    return new PassageDiff(
        passage.kind(),
        elsewhere.isPresent(),
        elsewhere,
        Pieces.whole(PassageDiff.Kind.DELETED, passage.text()));
  }

  private PassageDiff now(Pairing pairing, Reading.Place place) {
    Passage passage = pairing.later.get(place.after());
    Elsewhere from = pairing.from[place.after()];
    if (place.before() < 0 && from == null) {
      return new PassageDiff(
          passage.kind(),
          false,
          Optional.empty(),
          Pieces.whole(PassageDiff.Kind.INSERTED, passage.text()));
    }
    Passage was = from == null ? pairing.earlier.get(place.before()) : from.passage;
    return new PassageDiff(
        passage.kind(),
        from != null || pairing.matches.moved(place.after()),
        Optional.ofNullable(from).map(Elsewhere::clause),
        pieces(was.text(), passage.text()));
  }

  private List<PassageDiff.Piece> pieces(String was, String is) {
    if (was.equals(is)) {
      return Pieces.whole(PassageDiff.Kind.SAME, is);
    }
    Segments first = cutter.cut(was);
    Segments second = cutter.cut(is);
    return Pieces.of(first, second, SentenceEdits.of(cutter.lexicon(), first, second));
  }
}
