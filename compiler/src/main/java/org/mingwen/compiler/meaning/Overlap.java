package org.mingwen.compiler.meaning;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.model.Condition;

/**
 * Where a promise reaches into what is permitted, and does not leave all of it out.
 *
 * @param forbid the promise
 * @param permit what is permitted
 * @param inPart whether it reaches only a part: in some jurisdictions, or with an exception
 */
public record Overlap(Forbid forbid, Permit permit, boolean inPart) {

  /** The overlap of these two, where there is one. */
  public static Optional<Overlap> of(Forbid forbid, Permit permit, Terms terms) {
    SortedSet<String> together = new TreeSet<>(permit.holds().keySet());
    if (!forbid.jurisdictions().isEmpty()) {
      together.retainAll(forbid.jurisdictions());
    }
    if (together.isEmpty()
        || !forbid.box().overlaps(permit.box(), terms)
        || leavesOut(permit, forbid.box(), together, terms)) {
      return Optional.empty();
    }
    Box reached = reached(forbid, permit, terms);
    List<Box> exceptions =
        forbid.exemptions().stream()
            .filter(e -> e.jurisdictions().isEmpty() || e.jurisdictions().containsAll(together))
            .map(Omission::box)
            .toList();
    if (exceptions.stream().anyMatch(box -> box.contains(reached, terms))) {
      return Optional.empty();
    }
    boolean inPart =
        !together.equals(permit.holds().keySet())
            || exceptions.stream().anyMatch(box -> box.overlaps(reached, terms));
    return Optional.of(new Overlap(forbid, permit, inPart));
  }

  /** Whether the practice itself says that it does not do what the promise rules out. */
  private static boolean leavesOut(
      Permit permit, Box promised, SortedSet<String> together, Terms terms) {
    return permit.exemptions().stream()
        .filter(omission -> omission.condition().equals(Condition.TRUE))
        .filter(
            omission ->
                omission.jurisdictions().isEmpty()
                    || omission.jurisdictions().containsAll(together))
        .anyMatch(omission -> omission.box().contains(promised, terms));
  }

  /** What of a permit lies within the operations of a promise. */
  private static Box reached(Forbid forbid, Permit permit, Terms terms) {
    Extent promised = forbid.box().in(Dimension.OPERATION);
    List<String> operations =
        permit.box().in(Dimension.OPERATION).terms().orElseThrow().stream()
            .filter(o -> promised.overlaps(Extent.of(List.of(o)), terms.of(Dimension.OPERATION)))
            .toList();
    return permit.box().with(Dimension.OPERATION, Extent.of(operations));
  }

  /**
   * Whether the promise lies within what is permitted, its operations left aside, which are wider
   * in promises about using or sharing than in any practice: then it narrows the practice, and
   * hides nothing.
   */
  public boolean isNarrower(Terms terms) {
    Box promised = forbid.box().with(Dimension.OPERATION, permit.box().in(Dimension.OPERATION));
    return permit.box().contains(promised, terms);
  }
}
