package org.mingwen.compiler.diff;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Statement;

/**
 * Says which terms of practices, or of promises, are new: data, purposes, recipients, places ...,
 * and kinds that came under what was there.
 */
final class FreshTerms {
  /** In this order a dimension is held to be what changed, where either of two could be. */
  private static final List<Dimension> TELLING =
      List.of(
          Dimension.DATA,
          Dimension.PURPOSE,
          Dimension.RECIPIENT,
          Dimension.PLACE,
          Dimension.FORM,
          Dimension.ABOUT,
          Dimension.OPERATION);

  /** Terms that no author lists, as a reader expects them. */
  private static final List<String> IN_ORDER =
      Stream.concat(
              Arrays.stream(Form.values()).map(Form::word),
              Stream.of("collect", "store", "apply", "profile", "decide", "entrust", "provide"))
          .toList();

  private static final String SENSITIVE = "sensitive";

  private final Both both;
  private final Class<? extends Statement> kind;
  private final boolean promises;
  private final Found found;
  private final KindsFound kinds;

  FreshTerms(Both both, Class<? extends Statement> kind, Found found, KindsFound kinds) {
    this.both = both;
    this.kind = kind;
    this.promises = kind == Promise.class;
    this.found = found;
    this.kinds = kinds;
  }

  /**
   * Lays cells to terms that a statement did not reach before.
   *
   * @param cells what its side gives and the other does not
   * @param theirs the rules of what it was
   * @return whether all that lies outside of those could be said
   */
  boolean tell(Side side, Shape shape, List<Cell> cells, List<CellRule> theirs) {
    Map<Cell, Set<Dimension>> outside = new LinkedHashMap<>();
    Set<Dimension> telling = EnumSet.noneOf(Dimension.class);
    for (Cell cell : cells) {
      Set<Dimension> out = outside(cell, theirs);
      if (!out.isEmpty()) {
        outside.put(cell, out);
        if (out.size() == 1) {
          telling.addAll(out);
        }
      }
    }
    for (Set<Dimension> out : outside.values()) {
      if (out.stream().noneMatch(telling::contains)) {
        TELLING.stream().filter(out::contains).findFirst().ifPresent(telling::add);
      }
    }
    Map<Dimension, BitSet> fresh = new EnumMap<>(Dimension.class);
    outside.forEach(
        (cell, out) ->
            out.stream()
                .filter(telling::contains)
                .forEach(
                    dimension ->
                        fresh
                            .computeIfAbsent(dimension, key -> new BitSet())
                            .or(cell.terms().get(dimension))));
    boolean said = true;
    for (Dimension dimension : TELLING) {
      if (fresh.containsKey(dimension)) {
        said &= say(side, shape, dimension, fresh.get(dimension));
      }
    }
    return said;
  }

  /** The dimensions in which no rule of the other side reaches what the cell does. */
  static Set<Dimension> outside(Cell cell, List<CellRule> theirs) {
    Set<Dimension> out = EnumSet.noneOf(Dimension.class);
    cell.terms()
        .forEach(
            (dimension, terms) -> {
              if (theirs.stream().noneMatch(r -> r.box().get(dimension).intersects(terms))) {
                out.add(dimension);
              }
            });
    return out;
  }

  /** Says which terms of a dimension are new in a statement; whether that could be said. */
  private boolean say(Side side, Shape shape, Dimension dimension, BitSet fresh) {
    if (dimension == Dimension.OPERATION) {
      return !promises && sayBuiltIn(side, shape, dimension, fresh);
    }
    if (promises && listsMore(side, shape, dimension)) {
      return false;
    }
    NewTerms terms = NewTerms.of(both, side, shape, dimension, fresh);
    for (String kind : terms.kinds()) {
      kinds.add(side, dimension, kind, parents(side, shape, dimension, kind), shape);
    }
    if (!terms.listed().isEmpty()) {
      return !promises && add(side, shape, dimension, terms.listed());
    }
    if (!terms.kinds().isEmpty()) {
      return true;
    }
    return dimension == Dimension.FORM && !promises && sayBuiltIn(side, shape, dimension, fresh);
  }

  /** Whether something that a promise lists is not within what it listed on the other side. */
  private boolean listsMore(Side side, Shape shape, Dimension dimension) {
    Side there = Both.other(side);
    BitSet reached = new BitSet();
    for (String name : both.across(side, shape.name(), kind)) {
      Shape other = both.policy(there).statement(name).flatMap(Shape::of).orElseThrow();
      List<String> listed = other.listed(dimension);
      if (listed.isEmpty() || listed.contains(Refs.ANY)) {
        return false;
      }
      reached.or(NewTerms.reached(both, there, other, dimension));
    }
    Axis axis = both.space().axis(dimension);
    return shape.listed(dimension).stream()
        .filter(id -> both.policy(side).group(id).isEmpty())
        .anyMatch(id -> !id.equals(SENSITIVE) && !axis.isWhollyIn(side, id, reached));
  }

  /** Terms that no author lists, the topmost of them. */
  private boolean sayBuiltIn(Side side, Shape shape, Dimension dimension, BitSet fresh) {
    List<String> names =
        both.space().axis(dimension).topmost(side, fresh).stream()
            .sorted(Comparator.comparingInt(IN_ORDER::indexOf))
            .toList();
    return !names.isEmpty() && add(side, shape, dimension, names);
  }

  private boolean add(Side side, Shape shape, Dimension dimension, List<String> ids) {
    found.add(
        added(side, dimension),
        Effects.ofMore(side, promises),
        side,
        shape.name(),
        List.of(
            Operands.terms(dimension, side, ids), Operands.rest(dimension, side, shape.name())));
    return true;
  }

  private static ChangeKind added(Side side, Dimension dimension) {
    boolean more = side == Side.AFTER;
    return switch (dimension) {
      case OPERATION -> more ? ChangeKind.OPERATION_ADDED : ChangeKind.OPERATION_REMOVED;
      case DATA -> more ? ChangeKind.DATA_ADDED : ChangeKind.DATA_REMOVED;
      case PURPOSE -> more ? ChangeKind.PURPOSE_ADDED : ChangeKind.PURPOSE_REMOVED;
      case RECIPIENT -> more ? ChangeKind.RECIPIENT_ADDED : ChangeKind.RECIPIENT_REMOVED;
      case PLACE -> more ? ChangeKind.PLACE_ADDED : ChangeKind.PLACE_REMOVED;
      case FORM -> more ? ChangeKind.FORM_ADDED : ChangeKind.FORM_REMOVED;
      case ABOUT -> more ? ChangeKind.SUBJECT_ADDED : ChangeKind.SUBJECT_REMOVED;
    };
  }

  /** Those of what a term is a kind of through which the statement reaches it. */
  private SortedSet<String> parents(Side side, Shape shape, Dimension dimension, String term) {
    Axis axis = both.space().axis(dimension);
    SortedSet<String> parents = new TreeSet<>();
    for (String parent : axis.kinds(side).parents(term)) {
      if (both.cover(side, promises).of(shape.name()).stream()
          .anyMatch(rule -> axis.isWhollyIn(side, parent, rule.box().get(dimension)))) {
        parents.add(parent);
      }
    }
    if (parents.isEmpty() && shape.listed(dimension).contains(SENSITIVE)) {
      parents.add(SENSITIVE);
    }
    return parents;
  }
}
