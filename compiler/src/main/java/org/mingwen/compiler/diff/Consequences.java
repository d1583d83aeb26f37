package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingwen.compiler.model.Practice;

/**
 * What follows from changes for those who consented: who has to be asked again, and because of
 * what. What broadens asks again where no earlier consent counts; so does another basis, which is
 * another consent to ask for.
 */
final class Consequences {
  private final Both both;
  private final Set<String> again = new TreeSet<>();
  private final Set<String> needed;

  /**
   * The consequences of what leads from one state to the next.
   *
   * @param fields what changed besides what is permitted
   */
  Consequences(Both both, List<Change> fields) {
    this.both = both;
    SameConsent same = SameConsent.of(both, fields);
    needed = new TreeSet<>(same.needed());
    for (String statement : needed) {
      if (!both.renames().before(statement).isEmpty() && same.counting(statement).isEmpty()) {
        again.add(statement);
      }
    }
  }

  /** The statements whose consents are asked again, so far as they keep their names. */
  Set<String> again() {
    return again;
  }

  /** Takes in statements that are new by name only: consent to them was never asked. */
  void rewritten(List<Change> permits) {
    for (String statement : needed) {
      if (both.renames().before(statement).isEmpty()
          && both.policy(Side.AFTER)
              .statement(statement)
              .filter(Practice.class::isInstance)
              .isPresent()
          && !isNew(statement, permits)) {
        again.add(statement);
      }
    }
  }

  private static boolean isNew(String statement, List<Change> permits) {
    return permits.stream()
        .anyMatch(
            change ->
                change.kind() == ChangeKind.PERMIT_ADDED
                    && change.after().equals(Optional.of(statement)));
  }

  /** The statements for which consent has to be asked again, in order. */
  List<String> inOrder() {
    return both.policy(Side.AFTER).statements().stream()
        .map(statement -> statement.name())
        .filter(again::contains)
        .toList();
  }

  /** The changes, each with what follows from it. */
  List<Change> of(List<Change> changes) {
    List<Change> all = new ArrayList<>();
    changes.forEach(
        change ->
            all.add(
                new Change(
                    change.kind(),
                    change.effect(),
                    change.before(),
                    change.after(),
                    change.operands(),
                    of(change))));
    return all;
  }

  private Consequence of(Change change) {
    boolean asks =
        switch (change.kind()) {
          case KIND_ADDED, KIND_REMOVED -> change.consequence() == Consequence.ASK_AGAIN;
          case BASIS_CHANGED, RENAMED -> isAskedAgain(change);
          case PERMIT_ADDED -> change.after().filter(this::restsOnConsent).isPresent();
          default ->
              change.effect() != Effect.NARROWS
                  && change.effect() != Effect.NEUTRAL
                  && isAskedAgain(change);
        };
    return asks ? Consequence.ASK_AGAIN : Found.consequence(change.effect());
  }

  private boolean isAskedAgain(Change change) {
    return change.after().filter(again::contains).isPresent();
  }

  /** Whether a statement speaks of the person's consent, be it that it only may be done. */
  private boolean restsOnConsent(String statement) {
    return both.told(Side.AFTER).permits().stream()
        .filter(permit -> permit.statement().equals(statement))
        .flatMap(permit -> permit.holds().values().stream())
        .anyMatch(condition -> !Consents.kinds(condition, statement).isEmpty());
  }
}
