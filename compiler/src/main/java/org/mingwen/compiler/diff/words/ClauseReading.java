package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingwen.compiler.publication.ResolvedText.Passage;

/**
 * What became of the passages of one clause.
 *
 * @param places which passage was which, in reading order
 * @param passages what became of each, in the same order
 * @param gone the earlier passages that are not there, and could be found in another clause
 * @param added the later ones that were not there, and could have been in another clause
 */
record ClauseReading(
    List<Reading.Place> places,
    List<PassageDiff> passages,
    List<Integer> gone,
    List<Integer> added) {
  /** Shorter passages are found in many clauses. */
  private static final int SHORTEST = 12;

  ClauseReading {
    places = List.copyOf(places);
    passages = List.copyOf(passages);
    gone = List.copyOf(gone);
    added = List.copyOf(added);
  }

  static ClauseReading of(
      TextDiffs known, String language, List<Passage> before, List<Passage> after) {
    PassageMatches matches = PassageMatches.of(new Cutter(language), before, after);
    List<Reading.Place> places = Reading.of(matches.afterOf(), matches.beforeOf());
    List<PassageDiff> passages = new ArrayList<>();
    List<Integer> gone = new ArrayList<>();
    List<Integer> added = new ArrayList<>();
    for (Reading.Place place : places) {
      if (place.after() < 0) {
        passages.add(PassageDiff.deleted(before.get(place.before())));
        add(place.before(), before, gone);
      } else if (place.before() < 0) {
        passages.add(PassageDiff.inserted(after.get(place.after())));
        add(place.after(), after, added);
      } else {
        PassageDiff diff =
            known.passage(language, before.get(place.before()), after.get(place.after()));
        passages.add(matches.moved(place.after()) ? diff.asMoved() : diff);
      }
    }
    Collections.sort(gone);
    return new ClauseReading(places, passages, gone, added);
  }

  private static void add(int index, List<Passage> passages, List<Integer> into) {
    if (Segmenter.letters(passages.get(index).text()).length() >= SHORTEST) {
      into.add(index);
    }
  }
}
