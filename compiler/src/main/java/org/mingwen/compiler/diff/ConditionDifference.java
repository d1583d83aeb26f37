package org.mingwen.compiler.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Condition;

/** In what the conditions of two statements differ, besides bases and consents. */
final class ConditionDifference {
  private final Shapes shapes;
  private final Both both;
  private final Shape old;
  private final Shape now;

  ConditionDifference(Shapes shapes) {
    this.shapes = shapes;
    this.both = shapes.both();
    this.old = shapes.old();
    this.now = shapes.now();
  }

  /** In what they differ; nothing where they are the same. */
  Optional<Candidate> find() {
    Order order =
        Order.of(
            both.facts(Side.BEFORE)
                .of(both.told(Side.BEFORE).writtenOut(old.condition()), old.name()),
            both.facts(Side.AFTER)
                .of(both.told(Side.AFTER).writtenOut(now.condition()), now.name()),
            both.truth());
    if (!order.differ()) {
      return Optional.empty();
    }
    List<Condition> less = rest(Side.BEFORE, old, Side.AFTER, now);
    List<Condition> more = rest(Side.AFTER, now, Side.BEFORE, old);
    Optional<int[]> ages = ages(less, more);
    if (ages.isPresent()) {
      int was = ages.get()[0];
      int is = ages.get()[1];
      return added(
          is < was ? ChangeKind.AGE_LOWERED : ChangeKind.AGE_RAISED,
          order,
          new Operand.Text(String.valueOf(was)),
          new Operand.Text(String.valueOf(is)),
          shapes.act(Side.AFTER));
    } else if (less.isEmpty() && more.isEmpty()) {
      // the roles named are the same, and others came to be kinds of them
      return Optional.of(candidate(Optional.empty(), order));
    } else if (less.isEmpty()) {
      return added(
          ChangeKind.CONDITION_ADDED, order, given(Side.AFTER, more), shapes.act(Side.AFTER));
    } else if (more.isEmpty()) {
      return added(
          ChangeKind.CONDITION_DROPPED, order, given(Side.BEFORE, less), shapes.act(Side.AFTER));
    } else {
      return added(
          ChangeKind.CONDITION_CHANGED,
          order,
          given(Side.BEFORE, less),
          given(Side.AFTER, more),
          shapes.act(Side.AFTER));
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

  private static Optional<Candidate> added(ChangeKind kind, Order order, Operand... operands) {
    return Optional.of(candidate(Optional.of(kind), order, operands));
  }

  private static Candidate candidate(Optional<ChangeKind> kind, Order order, Operand... operands) {
    return new Candidate(
        kind, Side.AFTER, order.gives(), order.takes(), order.doubt(), List.of(operands));
  }
}
