package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Statement;

/**
 * What follows from changes for those who consented: who has to be asked again, and because of
 * what. What broadens asks again where no earlier consent counts; so does another basis, which is
 * another consent to ask for.
 */
final class Consequences {
  private final Both both;
  private final SameConsent same;
  private final Set<String> again = new TreeSet<>();
  private final Set<String> needed;

  /**
   * The consequences of what leads from one state to the next.
   *
   * @param fields what changed besides what is permitted
   */
  Consequences(Both both, List<Change> fields) {
    this.both = both;
    this.same = SameConsent.of(both, fields);
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

  /**
   * Takes in statements that are new by name only: consent was asked to others, which are gone. One
   * that says again what others still permit asks nobody for anything.
   */
  void rewritten(List<Change> permits) {
    for (String statement : needed) {
      if (isOf(Practice.class, statement)
          && both.renames().before(statement).isEmpty()
          && !isNew(statement, permits)
          && both.policy(Side.BEFORE)
              .all(Practice.class)
              .anyMatch(old -> wasConsentTo(statement, old.name()))) {
        again.add(statement);
      }
    }
  }

  private boolean wasConsentTo(String statement, String old) {
    return both.renames().after(old).isEmpty()
        && same.wasAsked(old)
        && both.permits(Side.BEFORE).of(old).stream()
            .anyMatch(
                rule -> both.permits(Side.AFTER).of(statement).stream().anyMatch(rule::meets));
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
    return inOrder(again);
  }

  private List<String> inOrder(Set<String> statements) {
    return both.policy(Side.AFTER).statements().stream()
        .map(statement -> statement.name())
        .filter(statements::contains)
        .toList();
  }

  /** The changes, each with what follows from it. */
  List<Change> of(List<Change> changes) {
    List<Change> all = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Change change : changes) {
      if (change.kind() != ChangeKind.RENAMED && asks(change)) {
        change.after().ifPresent(told::add);
      }
    }
    changes.forEach(
        change ->
            all.add(
                new Change(
                    change.kind(),
                    change.effect(),
                    change.before(),
                    change.after(),
                    change.operands(),
                    of(change, told))));
    return all;
  }

  /**
   * What follows from a change.
   *
   * @param told the statements of which another change than their name has people asked
   */
  private Consequence of(Change change, Set<String> told) {
    boolean renamed = change.kind() == ChangeKind.RENAMED;
    if (!asks(change) || (renamed && change.after().filter(told::contains).isPresent())) {
      return Found.consequence(change.effect());
    }
    // A kind stands for all statements that it came to, and is told once.
    boolean first =
        change.kind() != ChangeKind.KIND_ADDED
            && change.kind() != ChangeKind.KIND_REMOVED
            && change.after().filter(this::isAskedFirst).isPresent();
    return first ? Consequence.ASK : Consequence.ASK_AGAIN;
  }

  private boolean asks(Change change) {
    return switch (change.kind()) {
      case KIND_ADDED, KIND_REMOVED -> change.consequence() == Consequence.ASK_AGAIN;
      case BASIS_CHANGED, RENAMED -> isAskedAgain(change);
      case PERMIT_ADDED -> change.after().filter(this::restsOnConsent).isPresent();
      case ADDED -> change.after().filter(this::isCookie).filter(this::restsOnConsent).isPresent();
      default ->
          change.effect() != Effect.NARROWS
              && change.effect() != Effect.NEUTRAL
              && isAskedAgain(change);
    };
  }

  /** Whether nobody was ever asked for consent to what a statement permits now. */
  private boolean isAskedFirst(String statement) {
    SortedSet<String> olds = both.renames().before(statement);
    return olds.isEmpty() ? !again.contains(statement) : olds.stream().noneMatch(same::wasAsked);
  }

  /**
   * The statements to ask for that nobody was asked for before, in order.
   *
   * @param changes with what follows from them
   */
  List<String> first(List<Change> changes) {
    Set<String> first = new TreeSet<>();
    again.stream().filter(this::isAskedFirst).forEach(first::add);
    for (Change change : changes) {
      if (change.consequence() == Consequence.ASK) {
        change.after().ifPresent(first::add);
      }
    }
    return inOrder(first);
  }

  private boolean isCookie(String statement) {
    return isOf(Cookie.class, statement);
  }

  private boolean isOf(Class<? extends Statement> kind, String statement) {
    return both.policy(Side.AFTER).statement(statement).filter(kind::isInstance).isPresent();
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
