package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Told;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * In what a statement differs from what it was, besides its terms: bases, conditions, refusal,
 * jurisdictions, what it leaves out.
 */
final class Candidates {
  private final Both both;
  private final Statement before;
  private final Statement after;
  private final Shape old;
  private final Shape now;
  private final SortedSet<String> shared;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(Both both, Statement before, Statement after) {
    this.both = both;
    this.before = before;
    this.after = after;
    this.old = Shape.of(before).orElseThrow();
    this.now = Shape.of(after).orElseThrow();
    this.shared = new TreeSet<>(where(old));
    this.shared.retainAll(where(now));
  }

  /**
   * All of them.
   *
   * @param before a practice or a promise
   * @param after another of the same
   */
  static List<Candidate> of(Both both, Statement before, Statement after) {
    Candidates candidates = new Candidates(both, before, after);
    candidates.jurisdictions();
    if (before instanceof Practice one && after instanceof Practice other) {
      candidates.possibility(one, other);
      candidates.bases(one.bases(), other.bases());
      candidates.refusal(one.refusal().isPresent(), other.refusal().isPresent());
    } else if (before instanceof Promise one && after instanceof Promise other) {
      candidates.knowingly(one, other);
    }
    candidates.conditions();
    candidates.omissions();
    return candidates.found;
  }

  private SortedSet<String> where(Shape shape) {
    SortedSet<String> where = both.common();
    if (!shape.part().isEmpty()) {
      where.retainAll(shape.part());
    }
    return where;
  }

  private void jurisdictions() {
    only(where(now), where(old))
        .ifPresent(
            more ->
                add(
                    ChangeKind.JURISDICTION_ADDED,
                    Side.AFTER,
                    true,
                    false,
                    new Operand.Jurisdictions(Side.AFTER, more),
                    act(Side.AFTER)));
    only(where(old), where(now))
        .ifPresent(
            less ->
                add(
                    ChangeKind.JURISDICTION_REMOVED,
                    Side.BEFORE,
                    false,
                    true,
                    new Operand.Jurisdictions(Side.BEFORE, less),
                    act(Side.BEFORE)));
  }

  private static Optional<List<String>> only(SortedSet<String> all, SortedSet<String> but) {
    SortedSet<String> rest = new TreeSet<>(all);
    rest.removeAll(but);
    return rest.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(rest));
  }

  private void possibility(Practice one, Practice other) {
    if (one.may() && !other.may()) {
      add(ChangeKind.PERMIT_WIDER, Side.AFTER, true, false, act(Side.AFTER));
    } else if (!one.may() && other.may()) {
      add(ChangeKind.PERMIT_NARROWER, Side.AFTER, false, true, act(Side.AFTER));
    }
  }

  private void bases(List<Basis> one, List<Basis> other) {
    SortedMap<String, Condition> olds = bases(Side.BEFORE, old, one);
    SortedMap<String, Condition> news = bases(Side.AFTER, now, other);
    boolean gives = false;
    boolean takes = false;
    boolean doubt = false;
    Set<String> oldIds = new LinkedHashSet<>();
    Set<String> newIds = new LinkedHashSet<>();
    for (String jurisdiction : shared) {
      Order order = order(olds.get(jurisdiction), news.get(jurisdiction));
      if (order.differ()) {
        gives |= order.gives();
        takes |= order.takes();
        doubt |= order.doubt();
        ids(one, jurisdiction, oldIds);
        ids(other, jurisdiction, newIds);
      }
    }
    if (gives || takes || doubt) {
      found.add(
          new Candidate(
              Optional.of(ChangeKind.BASIS_CHANGED),
              Side.AFTER,
              gives,
              takes,
              doubt,
              List.of(
                  new Operand.Concepts(ConceptKind.BASIS, List.copyOf(oldIds)),
                  new Operand.Concepts(ConceptKind.BASIS, List.copyOf(newIds)),
                  act(Side.AFTER))));
    }
  }

  private SortedMap<String, Condition> bases(Side side, Shape shape, List<Basis> bases) {
    SortedMap<String, Condition> all =
        Told.onBases(
            shape.name(),
            shape.part(),
            bases,
            both.policy(side),
            both.published(side).vocabulary());
    Facts facts = both.facts(side);
    all.replaceAll((jurisdiction, condition) -> facts.of(condition, shape.name()));
    return all;
  }

  private static void ids(List<Basis> bases, String jurisdiction, Set<String> ids) {
    for (Basis basis : Basis.in(jurisdiction, bases)) {
      basis.bases().forEach(ref -> ids.add(ref.id()));
    }
  }

  private void refusal(boolean one, boolean other) {
    if (one && !other) {
      add(ChangeKind.REFUSAL_REMOVED, Side.AFTER, true, false, act(Side.AFTER));
    } else if (!one && other) {
      add(ChangeKind.REFUSAL_ADDED, Side.AFTER, false, true, act(Side.AFTER));
    }
  }

  private void knowingly(Promise one, Promise other) {
    if (one.knowingly() && !other.knowingly()) {
      add(ChangeKind.PROMISE_WIDER, Side.AFTER, true, false, act(Side.AFTER));
    } else if (!one.knowingly() && other.knowingly()) {
      add(ChangeKind.PROMISE_NARROWER, Side.AFTER, false, true, act(Side.AFTER));
    }
  }

  private void conditions() {
    Order order =
        order(
            both.facts(Side.BEFORE)
                .of(both.told(Side.BEFORE).writtenOut(old.condition()), old.name()),
            both.facts(Side.AFTER)
                .of(both.told(Side.AFTER).writtenOut(now.condition()), now.name()));
    if (!order.differ()) {
      return;
    }
    List<Condition> less = rest(Side.BEFORE, old, Side.AFTER, now);
    List<Condition> more = rest(Side.AFTER, now, Side.BEFORE, old);
    Optional<int[]> ages = ages(less, more);
    if (ages.isPresent()) {
      int was = ages.get()[0];
      int is = ages.get()[1];
      add(
          is < was ? ChangeKind.AGE_LOWERED : ChangeKind.AGE_RAISED,
          order,
          new Operand.Text(String.valueOf(was)),
          new Operand.Text(String.valueOf(is)),
          act(Side.AFTER));
    } else if (less.isEmpty() && more.isEmpty()) {
      // the roles named are the same, and others came to be kinds of them
      found.add(
          new Candidate(
              Optional.empty(),
              Side.AFTER,
              order.gives(),
              order.takes(),
              order.doubt(),
              List.of()));
    } else if (less.isEmpty()) {
      add(ChangeKind.CONDITION_ADDED, order, given(Side.AFTER, more), act(Side.AFTER));
    } else if (more.isEmpty()) {
      add(ChangeKind.CONDITION_DROPPED, order, given(Side.BEFORE, less), act(Side.AFTER));
    } else {
      add(
          ChangeKind.CONDITION_CHANGED,
          order,
          given(Side.BEFORE, less),
          given(Side.AFTER, more),
          act(Side.AFTER));
    }
  }

  private static Operand given(Side side, List<Condition> conditions) {
    return new Operand.If(side, Condition.all(conditions));
  }

  /** What one asks for besides what the other does, as its author wrote it. */
  private List<Condition> rest(Side side, Shape shape, Side otherSide, Shape other) {
    Set<Condition> theirs = new HashSet<>();
    for (Condition condition : each(other.condition())) {
      theirs.add(both.facts(otherSide).of(condition, other.name()));
    }
    return each(shape.condition()).stream()
        .filter(condition -> !theirs.contains(both.facts(side).of(condition, shape.name())))
        .toList();
  }

  private static List<Condition> each(Condition condition) {
    return condition instanceof Condition.All all ? all.of() : List.of(condition);
  }

  /**
   * The least ages, where they are all that differs: a promise to spare those below is none more.
   */
  private Optional<int[]> ages(List<Condition> less, List<Condition> more) {
    if (less.size() == 1 && more.size() == 1) {
      Optional<Integer> was = least(less.get(0));
      Optional<Integer> is = least(more.get(0));
      if (was.isPresent() && is.isPresent()) {
        return Optional.of(new int[] {was.get(), is.get()});
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> least(Condition condition) {
    Condition age =
        !now.promise() && condition instanceof Condition.Not not
            ? not.of()
            : now.promise() ? condition : Condition.TRUE;
    return age instanceof Condition.AgeUnder under ? Optional.of(under.years()) : Optional.empty();
  }

  private void omissions() {
    List<CellRule.Left> olds = left(Side.BEFORE);
    List<CellRule.Left> news = left(Side.AFTER);
    for (int i = 0; i < news.size(); i++) {
      if (!amongThese(news.get(i), olds)) {
        omission(Side.AFTER, i, now);
      }
    }
    for (int i = 0; i < olds.size(); i++) {
      if (!amongThese(olds.get(i), news)) {
        omission(Side.BEFORE, i, old);
      }
    }
  }

  private List<CellRule.Left> left(Side side) {
    Shape shape = side == Side.BEFORE ? old : now;
    Cover cover = shape.promise() ? both.promises(side) : both.permits(side);
    List<CellRule> rules = cover.of(shape.name());
    return rules.isEmpty() ? List.of() : rules.get(0).omissions();
  }

  private boolean amongThese(CellRule.Left one, List<CellRule.Left> others) {
    return others.stream().anyMatch(other -> other.equals(one) || isWithin(one, other));
  }

  private boolean isWithin(CellRule.Left one, CellRule.Left other) {
    for (Map.Entry<Dimension, BitSet> extent : one.box().entrySet()) {
      if (!CellRule.covers(other.box().get(extent.getKey()), extent.getValue())) {
        return false;
      }
    }
    return shared.stream().allMatch(j -> !one.in(j) || other.in(j))
        && both.truth().implies(one.condition(), other.condition()).orElse(false);
  }

  /** What one side leaves out and the other does not. */
  private void omission(Side side, int index, Shape shape) {
    boolean more = side == Side.AFTER;
    if (index < shape.exemptions().size() && follows(side, shape.exemptions().get(index))) {
      found.add(new Candidate(Optional.empty(), side, !more, more, false, List.of()));
      return;
    }
    ChangeKind kind =
        shape.promise()
            ? more ? ChangeKind.EXCEPTION_ADDED : ChangeKind.EXCEPTION_REMOVED
            : more ? ChangeKind.OMISSION_ADDED : ChangeKind.OMISSION_REMOVED;
    add(kind, side, !more, more, leftOut(side, index, shape), act(side));
  }

  /** What is left out; only what came to it where another exception differs in nothing else. */
  private Operand leftOut(Side side, int index, Shape shape) {
    Shape that = side == Side.AFTER ? old : now;
    CellRule.Left one = left(side).get(index);
    List<CellRule.Left> others = left(Both.other(side));
    for (int i = 0; i < others.size(); i++) {
      CellRule.Left other = others.get(i);
      Optional<Dimension> only = onlyDifference(one, other);
      if (only.isPresent()
          && index < shape.exemptions().size()
          && i < that.exemptions().size()
          && !left(side).contains(other)) {
        BitSet fresh = (BitSet) one.box().get(only.get()).clone();
        fresh.andNot(other.box().get(only.get()));
        List<String> ids =
            NewTerms.of(both, side, shape.leavingOut(index), only.get(), fresh).listed();
        if (!ids.isEmpty()) {
          return Operands.terms(only.get(), side, ids);
        }
      }
    }
    return new Operand.LeftOut(side, shape.name(), index);
  }

  private static Optional<Dimension> onlyDifference(CellRule.Left one, CellRule.Left other) {
    List<Dimension> differ =
        one.box().keySet().stream()
            .filter(d -> !one.box().get(d).equals(other.box().get(d)))
            .toList();
    return differ.size() == 1
            && one.jurisdictions().equals(other.jurisdictions())
            && one.condition().equals(other.condition())
        ? Optional.of(differ.get(0))
        : Optional.empty();
  }

  /** Whether both leave out the same practice, which has changed itself. */
  private boolean follows(Side side, Exemption exemption) {
    Shape other = side == Side.AFTER ? old : now;
    return exemption
        .practice()
        .filter(
            named ->
                other.exemptions().stream()
                    .flatMap(e -> e.practice().stream())
                    .anyMatch(ref -> both.across(side, named.id()).contains(ref.id())))
        .isPresent();
  }

  private Operand act(Side side) {
    return new Operand.Act(side, side == Side.BEFORE ? before.name() : after.name());
  }

  private void add(ChangeKind kind, Side side, boolean gives, boolean takes, Operand... operands) {
    found.add(new Candidate(Optional.of(kind), side, gives, takes, false, List.of(operands)));
  }

  private void add(ChangeKind kind, Order order, Operand... operands) {
    found.add(
        new Candidate(
            Optional.of(kind),
            Side.AFTER,
            order.gives(),
            order.takes(),
            order.doubt(),
            List.of(operands)));
  }

  private Order order(Condition was, Condition is) {
    Optional<Boolean> wider = both.truth().implies(was, is);
    Optional<Boolean> narrower = both.truth().implies(is, was);
    if (wider.isEmpty() || narrower.isEmpty()) {
      return new Order(false, false, true);
    }
    return new Order(!narrower.get(), !wider.get(), false);
  }

  /** How a condition stands to what it was. */
  private record Order(boolean gives, boolean takes, boolean doubt) {
    boolean differ() {
      return gives || takes || doubt;
    }
  }
}
