package org.mingwen.compiler.xliff;

import java.util.List;
import java.util.Optional;

/**
 * What is translated as one.
 *
 * @param id its id in the file
 * @param key the clause's id, or the address of the label
 * @param source what the authoritative language says
 * @param target what the translation says; empty where it says nothing yet
 * @param places where the target stands in its file; none where it says nothing yet, several where
 *     a clause has other blocks than its original and is translated as a whole
 */
record Unit(
    String id, String key, List<Markup> source, Optional<List<Markup>> target, List<Place> places) {
  /** What stands between two blocks of a clause that is translated as a whole. */
  static final Markup.Mark BREAK = new Markup.Mark("\n\n");

  /** Keeps its own copies. */
  Unit {
    source = List.copyOf(source);
    target = target.map(List::copyOf);
    places = List.copyOf(places);
  }

  /** A stretch of a file, in code points. */
  record Place(int start, int end) {}
}
