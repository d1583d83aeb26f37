package org.mingwen.compiler.diff.words;

import java.util.ArrayList;
import java.util.List;

/** The order in which two lists are read as one: the later one's, with what only the other has. */
final class Reading {
  private Reading() {}

  /** A place in it: the index in either list, or -1. */
  record Place(int before, int after) {}

  /**
   * Both lists as one; what was removed stands after what it stood after.
   *
   * @param afterOf for each of the earlier list the index in the later one, or -1
   * @param beforeOf for each of the later list the index in the earlier one, or -1
   */
  static List<Place> of(int[] afterOf, int[] beforeOf) {
    List<List<Integer>> removed = new ArrayList<>();
    for (int i = 0; i <= beforeOf.length; i++) {
      removed.add(new ArrayList<>());
    }
    int slot = 0;
    for (int i = 0; i < afterOf.length; i++) {
      if (afterOf[i] >= 0) {
        slot = afterOf[i] + 1;
      } else {
        removed.get(slot).add(i);
      }
    }
    List<Place> places = new ArrayList<>();
    for (int j = -1; j < beforeOf.length; j++) {
      if (j >= 0) {
        places.add(new Place(beforeOf[j], j));
      }
      removed.get(j + 1).forEach(i -> places.add(new Place(i, -1)));
    }
    return places;
  }
}
