package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Told;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Condition;
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
    Shapes shapes = new Shapes(both, candidates.old, candidates.now, candidates.shared);
    new ConditionDifference(shapes).find().ifPresent(candidates.found::add);
    candidates.found.addAll(new OmissionDifferences(shapes).find());
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
      Order order = Order.of(olds.get(jurisdiction), news.get(jurisdiction), both.truth());
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

  private Operand act(Side side) {
    return new Operand.Act(side, side == Side.BEFORE ? before.name() : after.name());
  }

  private void add(ChangeKind kind, Side side, boolean gives, boolean takes, Operand... operands) {
    found.add(new Candidate(Optional.of(kind), side, gives, takes, false, List.of(operands)));
  }
}
