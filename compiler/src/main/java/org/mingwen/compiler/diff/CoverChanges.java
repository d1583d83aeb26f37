package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * Makes changes of what one side permits or promises and the other does not. What is not covered by
 * any rule of the other side is found as cells; each cell is then laid to the statement that gives
 * it, and to what distinguishes that statement from what it was.
 */
final class CoverChanges {
  private final Both both;
  private final Class<? extends Statement> kind;
  private final boolean promises;
  private final Found found;
  private final FreshTerms terms;

  private CoverChanges(Both both, Class<? extends Statement> kind, Found found, KindsFound kinds) {
    this.both = both;
    this.kind = kind;
    this.promises = kind == Promise.class;
    this.found = found;
    this.terms = new FreshTerms(both, kind, found, kinds);
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

  private void find(Side side, Statement statement) {
    String name = statement.name();
    List<CellRule> rules = both.cover(side, promises).of(name);
    List<String> was = both.across(side, name, kind);
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
    Cover other = both.cover(Both.other(side), promises);
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
    boolean whole =
        theirs.isEmpty()
            || gained == all
            || cells.stream().anyMatch(cell -> FreshTerms.outside(cell, theirs).isEmpty());
    if (alone && !cells.isEmpty() && whole) {
      asWhole(side, name);
      return;
    }
    if (alone && side == Side.AFTER) {
      safeguards(statement, was);
    }
    if (cells.isEmpty()) {
      return;
    }
    boolean said = terms.tell(side, Shape.of(statement).orElseThrow(), cells, theirs);
    if (!said) {
      wider(side, name);
    }
    List<Cell> inside = new ArrayList<>(cells);
    inside.removeIf(cell -> !FreshTerms.outside(cell, theirs).isEmpty());
    conditions(side, statement, inside, was);
  }

  private static long size(Collection<BitSet> terms, int jurisdictions) {
    long size = jurisdictions;
    for (BitSet some : terms) {
      size *= some.cardinality();
    }
    return size;
  }

  /** Statements of the other side that are gone here and reach some of the same: written anew. */
  private List<String> rewritten(Side side, Statement statement) {
    Side there = Both.other(side);
    List<CellRule> rules = both.cover(side, promises).of(statement.name());
    Optional<Verb> verb = Shape.of(statement).map(Shape::verb);
    return both.policy(there)
        .all(kind)
        .filter(other -> Shape.of(other).map(Shape::verb).equals(verb))
        .map(Statement::name)
        .filter(name -> both.across(there, name, kind).isEmpty())
        .filter(
            name ->
                both.cover(there, promises).of(name).stream()
                    .anyMatch(rule -> rules.stream().anyMatch(rule::meets)))
        .toList();
  }

  /** What binds recipients by a statement, and did not, or did, by those that it stands for. */
  private void safeguards(Statement statement, List<String> was) {
    Set<String> more = new TreeSet<>();
    Set<String> less = new TreeSet<>();
    Set<String> now = safeguards(statement);
    for (String name : was) {
      Set<String> old =
          both.policy(Side.BEFORE).statement(name).map(CoverChanges::safeguards).orElseThrow();
      now.stream().filter(id -> !old.contains(id)).forEach(more::add);
      old.stream().filter(id -> !now.contains(id)).forEach(less::add);
    }
    safeguards(ChangeKind.OBLIGATION_ADDED, Effect.NARROWS, more, statement);
    safeguards(ChangeKind.OBLIGATION_REMOVED, Effect.BROADENS, less, statement);
  }

  private void safeguards(ChangeKind what, Effect effect, Set<String> ids, Statement statement) {
    if (!ids.isEmpty()) {
      Operand safeguards = new Operand.Concepts(ConceptKind.SAFEGUARD, List.copyOf(ids));
      Operand act = new Operand.Act(Side.AFTER, statement.name());
      found.add(what, effect, Side.AFTER, statement.name(), List.of(safeguards, act));
    }
  }

  private static Set<String> safeguards(Statement statement) {
    return statement instanceof Practice practice ? Fields.ids(practice.safeguards()) : Set.of();
  }

  private void asWhole(Side side, String name) {
    boolean more = side == Side.AFTER;
    ChangeKind what =
        promises
            ? more ? ChangeKind.PROMISE_ADDED : ChangeKind.PROMISE_REMOVED
            : more ? ChangeKind.PERMIT_ADDED : ChangeKind.PERMIT_REMOVED;
    found.add(
        what, Effects.ofMore(side, promises), side, name, List.of(new Operand.Act(side, name)));
  }

  private void wider(Side side, String name) {
    boolean more = side == Side.AFTER;
    ChangeKind what =
        promises
            ? more ? ChangeKind.PROMISE_WIDER : ChangeKind.PROMISE_NARROWER
            : more ? ChangeKind.PERMIT_WIDER : ChangeKind.PERMIT_NARROWER;
    List<String> across = both.across(side, name, kind);
    Operand act =
        more || across.isEmpty()
            ? new Operand.Act(side, name)
            : new Operand.Act(Side.AFTER, across.get(0));
    found.add(what, Effects.ofMore(side, promises), side, name, List.of(act));
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
              .filter(
                  name ->
                      both.cover(there, promises).of(name).stream()
                          .anyMatch(rule -> contains(rule, cell)))
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
