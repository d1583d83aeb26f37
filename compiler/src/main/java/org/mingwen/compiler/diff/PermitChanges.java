package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * What is permitted and promised differently in a later state of a policy. Both states are compared
 * as sets over the cells of all dimensions and jurisdictions, each with a condition: the same said
 * by other statements is no change, and what another statement says already is none either.
 *
 * <p>Practices and promises are reported here, with what kinds they reach and the jurisdictions of
 * the policy. Cookies, minors and exclusions have their part in what is covered; what changes in
 * them is compared field by field.
 */
final class PermitChanges {
  private PermitChanges() {}

  /** The changes, in the order of the later statements. */
  static List<Change> of(PublishedPolicy before, PublishedPolicy after) {
    Renames renames = Renames.between(before.policy(), after.policy());
    return of(new Both(new KnownStates(), before, after, renames), Set.of());
  }

  /**
   * The changes, in the order of the later statements.
   *
   * @param again the statements for which consent has to be asked again
   */
  static List<Change> of(Both both, Set<String> again) {
    Found found = new Found(both);
    KindsFound kinds = new KindsFound(both);
    jurisdictions(both, Side.AFTER, found);
    jurisdictions(both, Side.BEFORE, found);
    CoverChanges.find(both, Practice.class, found, kinds);
    CoverChanges.find(both, Promise.class, found, kinds);
    kinds.into(found, again);
    return found.sorted();
  }

  /** A jurisdiction of the whole policy is one change, whatever holds there. */
  private static void jurisdictions(Both both, Side side, Found found) {
    List<String> only = both.only(side);
    if (!only.isEmpty()) {
      boolean more = side == Side.AFTER;
      Effect effect = more ? Effect.BROADENS : Effect.NARROWS;
      found.add(
          new Change(
              more ? ChangeKind.JURISDICTION_ADDED : ChangeKind.JURISDICTION_REMOVED,
              effect,
              Optional.empty(),
              Optional.empty(),
              List.of(new Operand.Jurisdictions(side, only), new Operand.OfPolicy(side, "title")),
              Found.consequence(effect)));
    }
  }
}
