package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingwen.compiler.diff.Operand.Jurisdictions;
import org.mingwen.compiler.diff.Operand.Name;
import org.mingwen.compiler.model.Statement;

/**
 * Compares the statements of a kind: those that came, those that went, and the fields of others.
 */
final class Families {
  private final Sides sides;
  private final ChangeList changes;

  Families(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  /** Compares statements that are all called the same. */
  <T extends Statement> void compare(
      Class<T> kind,
      String word,
      Function<T, Object> subject,
      Effect adding,
      BiConsumer<Pair<T>, Fields> fields) {
    compare(kind, statement -> word, subject, adding, fields);
  }

  /**
   * Compares the statements of a kind.
   *
   * @param word the interface word for what a statement is, after {@code statement.}
   * @param subject what it is about; one about the same that holds elsewhere is not another
   * @param adding which way it goes to have one more
   * @param fields compares two that are the same
   */
  <T extends Statement> void compare(
      Class<T> kind,
      Function<T, String> word,
      Function<T, Object> subject,
      Effect adding,
      BiConsumer<Pair<T>, Fields> fields) {
    Pairing<T> pairing = Pairing.of(kind, sides.old(), sides.now(), subject);
    for (T now : pairing.added()) {
      if (holds(now)) {
        added(now, word.apply(now), adding);
      }
    }
    for (T old : pairing.removed()) {
      if (holds(old)) {
        removed(old, word.apply(old), Effects.reverse(adding));
      }
    }
    for (Pair<T> pair : pairing.pairs()) {
      fields.accept(pair, new Fields(pair, sides.renames(), changes));
    }
    // What still stands promised as much before: only what it does not say is lost, or gained.
    oneWay(pairing.folded(), fields, Effects.reverse(adding));
    oneWay(pairing.unfolded(), fields, adding);
    places(kind, pairing, subject, adding);
  }

  private <T extends Statement> void oneWay(
      List<Pair<T>> pairs, BiConsumer<Pair<T>, Fields> fields, Effect way) {
    for (Pair<T> pair : pairs) {
      ChangeList all = new ChangeList();
      fields.accept(pair, new Fields(pair, sides.renames(), all));
      all.all().stream()
          .filter(change -> change.effect() == way || change.effect() == Effect.MIXED)
          .forEach(changes::add);
    }
  }

  /** Whether it holds in a jurisdiction of both versions; else where it holds came or went. */
  private boolean holds(Statement statement) {
    return !where(statement).isEmpty();
  }

  private SortedSet<String> where(Statement statement) {
    SortedSet<String> where = new TreeSet<>(sides.jurisdictions());
    if (!statement.part().isEmpty()) {
      where.retainAll(statement.part());
    }
    return where;
  }

  void added(Statement now, String word, Effect effect) {
    changes.add(
        ChangeKind.ADDED,
        effect,
        Optional.empty(),
        Optional.of(now.name()),
        new Operand.Kind(word),
        new Operand.Gist(Side.AFTER, now.name()));
  }

  void removed(Statement old, String word, Effect effect) {
    changes.add(
        ChangeKind.REMOVED,
        effect,
        Optional.of(old.name()),
        Optional.empty(),
        new Operand.Kind(word),
        new Operand.Gist(Side.BEFORE, old.name()));
  }

  /** That what is the same holds in more jurisdictions, or in fewer. */
  private <T extends Statement> void places(
      Class<T> kind, Pairing<T> pairing, Function<T, Object> subject, Effect adding) {
    for (Pair<T> pair : pairing.pairs()) {
      SortedSet<String> had = covered(sides.old().all(kind), subject, pair.before());
      SortedSet<String> has = covered(sides.now().all(kind), subject, pair.after());
      place(ChangeKind.JURISDICTION_ADDED, Side.AFTER, pair, without(has, had), adding);
      place(
          ChangeKind.JURISDICTION_REMOVED,
          Side.BEFORE,
          pair,
          without(had, has),
          Effects.reverse(adding));
    }
  }

  /** Where any statement about the same holds. */
  private <T extends Statement> SortedSet<String> covered(
      Stream<T> all, Function<T, Object> subject, T statement) {
    SortedSet<String> covered = new TreeSet<>();
    all.filter(one -> subject.apply(one).equals(subject.apply(statement)))
        .forEach(one -> covered.addAll(where(one)));
    return covered;
  }

  private static SortedSet<String> without(SortedSet<String> all, SortedSet<String> some) {
    SortedSet<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private void place(
      ChangeKind kind, Side side, Pair<?> pair, SortedSet<String> where, Effect effect) {
    if (!where.isEmpty()) {
      Statement old = pair.before();
      Statement now = pair.after();
      changes.add(
          kind,
          effect,
          old,
          now,
          new Jurisdictions(side, List.copyOf(where)),
          new Name(side, side == Side.BEFORE ? old.name() : now.name()));
    }
  }
}
