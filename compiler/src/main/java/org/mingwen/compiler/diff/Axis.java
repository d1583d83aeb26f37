package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * The terms of one dimension on both sides of a comparison, as places in bit sets. Each side has
 * its own terms and its own kinds; a term that was renamed is one term. A term that was split is
 * one for each of what it became, and what was merged stays apart, so that both sides are said in
 * the same terms. Place 0 is a question that names none: only everything reaches it.
 */
final class Axis {
  private static final int UNNAMED = 0;

  private final Map<Side, Hierarchy> kinds = new EnumMap<>(Side.class);
  private final Map<Side, Map<String, BitSet>> places = new EnumMap<>(Side.class);
  private final Map<Side, List<String>> names = new EnumMap<>(Side.class);
  private final Map<Side, Map<Extent, BitSet>> within = new EnumMap<>(Side.class);
  private final Map<Side, Map<Extent, BitSet>> touching = new EnumMap<>(Side.class);
  private final BitSet all = new BitSet();
  private int size = 1;

  /**
   * The terms of both.
   *
   * @param prefix what the names of statements that declare such terms begin with
   */
  Axis(Hierarchy before, Hierarchy after, String prefix, Renames renames) {
    kinds.put(Side.BEFORE, before);
    kinds.put(Side.AFTER, after);
    for (Side side : Side.values()) {
      places.put(side, new HashMap<>());
      within.put(side, new HashMap<>());
      touching.put(side, new HashMap<>());
      List<String> none = new ArrayList<>();
      none.add(null);
      names.put(side, none);
    }
    for (String term : after.ids()) {
      SortedSet<String> olds = new TreeSet<>();
      for (String old : renames.before(prefix + term)) {
        if (old.startsWith(prefix) && before.contains(old.substring(prefix.length()))) {
          olds.add(old.substring(prefix.length()));
        }
      }
      if (olds.isEmpty() && before.contains(term) && renames.after(prefix + term).isEmpty()) {
        olds.add(term);
      }
      olds.forEach(old -> add(old, term));
      if (olds.isEmpty()) {
        add(null, term);
      }
    }
    for (String term : before.ids()) {
      if (!places.get(Side.BEFORE).containsKey(term)) {
        add(term, null);
      }
    }
    all.set(0, size);
  }

  private void add(String before, String after) {
    int place = size++;
    put(Side.BEFORE, before, place);
    put(Side.AFTER, after, place);
  }

  private void put(Side side, String term, int place) {
    names.get(side).add(term);
    if (term != null) {
      places.get(side).computeIfAbsent(term, key -> new BitSet()).set(place);
    }
  }

  /** What a side calls the term in a place; empty where it has none. */
  Optional<String> name(Side side, int place) {
    return Optional.ofNullable(names.get(side).get(place));
  }

  /** Whether a term of a side is, at least in part, in one of these places. */
  boolean isAmong(Side side, String term, BitSet places) {
    BitSet own = this.places.get(side).get(term);
    return own != null && own.intersects(places);
  }

  /** Whether all of a term of a side is in these places. */
  boolean isWhollyIn(Side side, String term, BitSet places) {
    BitSet own = this.places.get(side).get(term);
    return own != null && CellRule.covers(places, own);
  }

  /** The topmost of a side's terms in these places: those that are no kind of another one there. */
  List<String> topmost(Side side, BitSet places) {
    Set<String> found = new TreeSet<>();
    places.stream().forEach(place -> name(side, place).ifPresent(found::add));
    return found.stream()
        .filter(name -> kinds(side).ancestors(name).stream().noneMatch(found::contains))
        .toList();
  }

  /** What is a kind of what on a side. */
  Hierarchy kinds(Side side) {
    return kinds.get(side);
  }

  /** Whether these terms are asked about by a question that names none. */
  static boolean reachesUnnamed(BitSet terms) {
    return terms.get(UNNAMED);
  }

  /** Only a question that names none. */
  static BitSet unnamed() {
    BitSet unnamed = new BitSet();
    unnamed.set(UNNAMED);
    return unnamed;
  }

  /** The terms that lie wholly in an extent. Everything has also what a side does not know. */
  BitSet within(Side side, Extent extent) {
    return within.get(side).computeIfAbsent(extent, key -> findWithin(side, key));
  }

  private BitSet findWithin(Side side, Extent extent) {
    return extent.terms().map(terms -> within(side, terms)).orElse(all);
  }

  /** A term of a side and what is narrower. */
  BitSet within(Side side, SortedSet<String> terms) {
    BitSet found = new BitSet();
    for (String term : terms) {
      if (kinds.get(side).contains(term)) {
        kinds.get(side).down(term).forEach(t -> found.or(places.get(side).get(t)));
      }
    }
    return found;
  }

  /** The terms that share something with an extent. */
  BitSet touching(Side side, Extent extent) {
    return touching.get(side).computeIfAbsent(extent, key -> findTouching(side, key));
  }

  private BitSet findTouching(Side side, Extent extent) {
    if (extent.isAny()) {
      return all;
    }
    BitSet found = new BitSet();
    Hierarchy hierarchy = kinds.get(side);
    for (String term : extent.terms().orElseThrow()) {
      if (hierarchy.contains(term)) {
        found.set(UNNAMED);
        for (String narrower : hierarchy.down(term)) {
          found.or(places.get(side).get(narrower));
          hierarchy.ancestors(narrower).forEach(t -> found.or(places.get(side).get(t)));
        }
      }
    }
    return found;
  }
}
