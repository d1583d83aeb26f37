package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Exemption;

/** In what two statements differ of what they leave out. */
final class OmissionDifferences {
  private final Shapes shapes;
  private final Both both;
  private final Shape old;
  private final Shape now;
  private final List<Candidate> found = new ArrayList<>();

  OmissionDifferences(Shapes shapes) {
    this.shapes = shapes;
    this.both = shapes.both();
    this.old = shapes.old();
    this.now = shapes.now();
  }

  /** All of them. */
  List<Candidate> find() {
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
    return found;
  }

  private List<CellRule.Left> left(Side side) {
    Shape shape = shapes.on(side);
    List<CellRule> rules = both.cover(side, shape.promise()).of(shape.name());
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
    return shapes.shared().stream().allMatch(j -> !one.in(j) || other.in(j))
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
    found.add(
        new Candidate(
            Optional.of(kind),
            side,
            !more,
            more,
            false,
            List.of(leftOut(side, index, shape), shapes.act(side))));
  }

  /** What is left out; only what came to it where another exception differs in nothing else. */
  private Operand leftOut(Side side, int index, Shape shape) {
    Shape that = shapes.on(Both.other(side));
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
    Shape other = shapes.on(Both.other(side));
    return exemption
        .practice()
        .filter(
            named ->
                other.exemptions().stream()
                    .flatMap(e -> e.practice().stream())
                    .anyMatch(ref -> both.across(side, named.id()).contains(ref.id())))
        .isPresent();
  }
}
