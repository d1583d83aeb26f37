package org.mingwen.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.vocabulary.Hierarchy;

/** How long data is kept, and which of several statements says so. */
final class Keeps {
  private Keeps() {}

  static Keep of(Retention retention, Boxes boxes) {
    List<Keep.End> ends = new ArrayList<>();
    boolean undetermined = retention.limits().isEmpty();
    for (Limit limit : retention.limits()) {
      Optional<Keep.End> end =
          limit instanceof Limit.Event event
              ? event.trigger().value().map(ref -> new Keep.End(ref.id(), event.range()))
              : Optional.empty();
      end.ifPresent(ends::add);
      undetermined |= end.isEmpty();
    }
    return new Keep(
        retention.name(),
        retention.name(),
        new Box(
            Map.of(
                Dimension.DATA, boxes.data(retention.data()),
                Dimension.PURPOSE, Boxes.extent(retention.purposes()))),
        retention.part(),
        ends,
        undetermined,
        retention.disposals().stream().map(Ref::id).toList(),
        retention.unless().map(boxes::writtenOut),
        retention.cleaning().flatMap(Rhythm::every),
        retention.backups().flatMap(Rhythm::every));
  }

  /**
   * Those that govern an item kept for a purpose: the ones that no other displaces which is
   * narrower in its data, or equal in them and narrower in its purposes.
   */
  static List<Keep> governing(
      List<Keep> keeps, Terms terms, String item, Optional<String> purpose, String jurisdiction) {
    Set<String> items = up(terms.of(Dimension.DATA), Optional.of(item));
    Set<String> purposes = up(terms.of(Dimension.PURPOSE), purpose);
    List<Keep> candidates =
        keeps.stream()
            .filter(keep -> keep.holdsIn(jurisdiction))
            .filter(keep -> reaches(keep, Dimension.DATA, items))
            .filter(keep -> reaches(keep, Dimension.PURPOSE, purposes))
            .toList();
    return candidates.stream()
        .filter(
            keep -> candidates.stream().noneMatch(o -> displaces(o, keep, items, purposes, terms)))
        .toList();
  }

  /** A term and what it is a kind of; nothing for one that nobody declared. */
  private static Set<String> up(Hierarchy hierarchy, Optional<String> term) {
    Set<String> up = new TreeSet<>();
    term.filter(hierarchy::contains)
        .ifPresent(
            known -> {
              up.add(known);
              up.addAll(hierarchy.ancestors(known));
            });
    return up;
  }

  private static boolean reaches(Keep keep, Dimension dimension, Set<String> up) {
    return keep.box()
        .in(dimension)
        .terms()
        .map(t -> t.stream().anyMatch(up::contains))
        .orElse(true);
  }

  private static boolean displaces(
      Keep one, Keep other, Set<String> items, Set<String> purposes, Terms terms) {
    Extent data = above(one, Dimension.DATA, items);
    Extent otherData = above(other, Dimension.DATA, items);
    Hierarchy kinds = terms.of(Dimension.DATA);
    boolean within = otherData.contains(data, kinds);
    boolean back = data.contains(otherData, kinds);
    return within == back
        ? within
            && narrower(
                above(one, Dimension.PURPOSE, purposes),
                above(other, Dimension.PURPOSE, purposes),
                terms.of(Dimension.PURPOSE))
        : within;
  }

  private static boolean narrower(Extent one, Extent other, Hierarchy kinds) {
    return other.contains(one, kinds) && !one.contains(other, kinds);
  }

  /** What a statement says above a term; only that is compared. */
  private static Extent above(Keep keep, Dimension dimension, Set<String> up) {
    return keep.box()
        .in(dimension)
        .terms()
        .map(
            terms -> {
              Set<String> both = new TreeSet<>(terms);
              both.retainAll(up);
              return Extent.of(both);
            })
        .orElse(Extent.ANY);
  }
}
