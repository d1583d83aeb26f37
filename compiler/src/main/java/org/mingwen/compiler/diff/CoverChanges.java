package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;

/**
 * Makes changes of what one side permits or promises and the other does not. What is not covered by
 * any rule of the other side is found as cells; each cell is then laid to the statement that gives
 * it, and to what distinguishes that statement from what it was.
 */
final class CoverChanges {
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

  private CoverChanges(Both both, Class<? extends Statement> kind, Found found, KindsFound kinds) {
    this.both = both;
    this.kind = kind;
    this.promises = kind == Promise.class;
    this.found = found;
    this.kinds = kinds;
  }

  /**
   * Finds what statements of a kind permit, or promise, more or less.
   *
   * @param kind practices or promises
   */
  static void find(Both both, Class<? extends Statement> kind, Found found, KindsFound kinds) {
    new CoverChanges(both, kind, found, kinds).find();
  }

  private void find() {
    both.policy(Side.AFTER).all(kind).forEach(statement -> find(Side.AFTER, statement));
    both.policy(Side.BEFORE).all(kind).forEach(statement -> find(Side.BEFORE, statement));
  }

  private Cover cover(Side side) {
    return promises ? both.promises(side) : both.permits(side);
  }

  private void find(Side side, Statement statement) {
    String name = statement.name();
    List<CellRule> rules = cover(side).of(name);
    List<String> was = counterparts(side, name);
    if (rules.stream().allMatch(rule -> rule.holds().isEmpty())) {
      if (was.isEmpty() && !rules.isEmpty()) {
        asWhole(side, name);
      }
      return;
    }
    boolean alone = was.isEmpty();
    if (alone) {
      was = rewritten(side, statement);
    }
    Cover other = cover(Both.other(side));
    List<CellRule> theirs = was.stream().flatMap(n -> other.of(n).stream()).toList();
    boolean doubtCounts = (side == Side.AFTER) != promises;
    List<Cell> cells = new ArrayList<>();
    long gained = 0;
    long all = 0;
    for (CellRule rule : rules) {
      all += size(rule.box().values(), rule.holds().size());
      Optional<List<Cell>> gains = Gains.of(rule, other.all(), theirs, both.truth(), doubtCounts);
      if (gains.isEmpty()) {
        wider(side, name);
        return;
      }
      for (Cell cell : gains.get()) {
        gained += size(cell.terms().values(), cell.jurisdictions().size());
      }
      cells.addAll(gains.get());
    }
    if (cells.isEmpty()) {
      return;
    }
    if (alone && (theirs.isEmpty() || gained == all)) {
      asWhole(side, name);
      return;
    }
    if (alone && cells.stream().anyMatch(cell -> outside(cell, theirs).isEmpty())) {
      asWhole(side, name);
      return;
    }
    List<Cell> inside = terms(side, Shape.of(statement).orElseThrow(), cells, theirs);
    conditions(side, statement, inside, was);
  }

  private static long size(Collection<BitSet> terms, int jurisdictions) {
    long size = jurisdictions;
    for (BitSet some : terms) {
      size *= some.cardinality();
    }
    return size;
  }

  private List<String> counterparts(Side side, String name) {
    return both.across(side, name).stream()
        .filter(
            other ->
                both.policy(Both.other(side)).statement(other).filter(kind::isInstance).isPresent())
        .toList();
  }

  /** Statements of the other side that are gone here and reach some of the same: written anew. */
  private List<String> rewritten(Side side, Statement statement) {
    Side there = Both.other(side);
    List<CellRule> rules = cover(side).of(statement.name());
    Optional<Verb> verb = Shape.of(statement).map(Shape::verb);
    return both.policy(there)
        .all(kind)
        .filter(other -> Shape.of(other).map(Shape::verb).equals(verb))
        .map(Statement::name)
        .filter(name -> counterparts(there, name).isEmpty())
        .filter(
            name ->
                cover(there).of(name).stream()
                    .anyMatch(rule -> rules.stream().anyMatch(rule::meets)))
        .toList();
  }

  private void asWhole(Side side, String name) {
    boolean more = side == Side.AFTER;
    ChangeKind what =
        promises
            ? more ? ChangeKind.PROMISE_ADDED : ChangeKind.PROMISE_REMOVED
            : more ? ChangeKind.PERMIT_ADDED : ChangeKind.PERMIT_REMOVED;
    found.add(what, effect(side), side, name, List.of(new Operand.Act(side, name)));
  }

  private void wider(Side side, String name) {
    boolean more = side == Side.AFTER;
    ChangeKind what =
        promises
            ? more ? ChangeKind.PROMISE_WIDER : ChangeKind.PROMISE_NARROWER
            : more ? ChangeKind.PERMIT_WIDER : ChangeKind.PERMIT_NARROWER;
    List<String> across = counterparts(side, name);
    Operand act =
        more || across.isEmpty()
            ? new Operand.Act(side, name)
            : new Operand.Act(Side.AFTER, across.get(0));
    found.add(what, effect(side), side, name, List.of(act));
  }

  private Effect effect(Side side) {
    return (side == Side.AFTER) == promises ? Effect.NARROWS : Effect.BROADENS;
  }

  /** Lays cells to terms that the statement did not reach, and gives back the others. */
  private List<Cell> terms(Side side, Shape shape, List<Cell> cells, List<CellRule> theirs) {
    List<Cell> inside = new ArrayList<>();
    Map<Cell, Set<Dimension>> outside = new LinkedHashMap<>();
    Set<Dimension> telling = EnumSet.noneOf(Dimension.class);
    for (Cell cell : cells) {
      Set<Dimension> out = outside(cell, theirs);
      if (out.isEmpty()) {
        inside.add(cell);
      } else {
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
    boolean unsaid = false;
    for (Dimension dimension : TELLING) {
      if (fresh.containsKey(dimension)) {
        unsaid |= !say(side, shape, dimension, fresh.get(dimension));
      }
    }
    if (unsaid) {
      wider(side, shape.name());
    }
    return inside;
  }

  /** The dimensions in which no rule of the other side reaches what the cell does. */
  private static Set<Dimension> outside(Cell cell, List<CellRule> theirs) {
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
    for (String name : counterparts(side, shape.name())) {
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
        effect(side),
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
      if (cover(side).of(shape.name()).stream()
          .anyMatch(rule -> axis.isWhollyIn(side, parent, rule.box().get(dimension)))) {
        parents.add(parent);
      }
    }
    if (parents.isEmpty() && shape.listed(dimension).contains(SENSITIVE)) {
      parents.add(SENSITIVE);
    }
    return parents;
  }

  /** Lays cells that the statement reached before to its conditions and to what it leaves out. */
  private void conditions(
      Side side, Statement statement, List<Cell> inside, List<String> counterparts) {
    Side there = Both.other(side);
    Set<String> concerned = new LinkedHashSet<>();
    boolean unsaid = false;
    for (Cell cell : inside) {
      Optional<String> by =
          counterparts.stream()
              .filter(name -> cover(there).of(name).stream().anyMatch(rule -> contains(rule, cell)))
              .findFirst();
      by.ifPresent(concerned::add);
      unsaid |= by.isEmpty();
    }
    for (String name : concerned) {
      Statement that = both.policy(there).statement(name).orElseThrow();
      List<Candidate> reasons =
          (side == Side.AFTER
                  ? Candidates.of(both, that, statement)
                  : Candidates.of(both, statement, that))
              .stream().filter(candidate -> candidate.explains(side)).toList();
      unsaid |= reasons.isEmpty();
      for (Candidate reason : reasons) {
        String own = reason.side() == side ? statement.name() : name;
        reason
            .kind()
            .ifPresent(
                what ->
                    found.add(
                        what, reason.effect(promises), reason.side(), own, reason.operands()));
      }
    }
    if (unsaid) {
      wider(side, statement.name());
    }
  }

  private static boolean contains(CellRule rule, Cell cell) {
    return cell.terms().entrySet().stream()
        .allMatch(e -> CellRule.covers(rule.box().get(e.getKey()), e.getValue()));
  }
}
