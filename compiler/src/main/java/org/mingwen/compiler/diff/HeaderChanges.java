package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.diff.Operand.Concepts;
import org.mingwen.compiler.diff.Operand.OfPolicy;
import org.mingwen.compiler.diff.Operand.Text;
import org.mingwen.compiler.diff.Operand.Word;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Scale;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * What changed of what a policy says of itself. Its title and dates bear no meaning, and where it
 * applies is compared with what it permits there.
 */
final class HeaderChanges {
  private final Header old;
  private final Header now;
  private final ChangeList changes;

  HeaderChanges(Sides sides, ChangeList changes) {
    this.old = sides.old().header();
    this.now = sides.now().header();
    this.changes = changes;
  }

  void find() {
    if (!old.authoritative().equals(now.authoritative())) {
      altered(
          "governs", Effect.MIXED, new Text(old.authoritative()), new Text(now.authoritative()));
    }
    // What is permitted is permitted in one more form of the service, as in one more jurisdiction.
    Fields.compare(Fields.ids(old.offeredAs()), Fields.ids(now.offeredAs()), Effect.BROADENS)
        .ifPresent(
            effect ->
                altered(
                    "offered-as",
                    effect,
                    new OfPolicy(Side.BEFORE, "offered-as"),
                    new OfPolicy(Side.AFTER, "offered-as")));
    if (!id(old.appType()).equals(id(now.appType()))) {
      maybe(
          "app-type",
          old.appType().map(HeaderChanges::type),
          now.appType().map(HeaderChanges::type),
          Effect.BROADENS);
    }
    if (!old.zone().equals(now.zone())) {
      altered("zone", Effect.MIXED, new Text(old.zone().getId()), new Text(now.zone().getId()));
    }
    scale(old.scale(), now.scale());
  }

  private void scale(Scale old, Scale now) {
    number("persons", old.persons(), now.persons());
    number("sensitive-persons", old.sensitivePersons(), now.sensitivePersons());
    number(
        "critical-operator",
        old.criticalOperator().map(HeaderChanges::asNumber),
        now.criticalOperator().map(HeaderChanges::asNumber));
  }

  private static Stated<Integer> asNumber(Stated<Boolean> stated) {
    return new Stated<>(stated.value().map(yes -> yes ? 1 : 0), stated.span());
  }

  /** A service for more people is a wider one. */
  private void number(
      String property, Optional<Stated<Integer>> old, Optional<Stated<Integer>> now) {
    Optional<Integer> had = old.flatMap(Stated::value);
    Optional<Integer> has = now.flatMap(Stated::value);
    if (!had.equals(has)) {
      Effect effect =
          had.isPresent() && has.isPresent() && has.get() < had.get()
              ? Effect.NARROWS
              : Effect.BROADENS;
      maybe(
          property,
          had.map(value -> new OfPolicy(Side.BEFORE, property)),
          has.map(value -> new OfPolicy(Side.AFTER, property)),
          effect);
    }
  }

  private void maybe(
      String label,
      Optional<? extends Operand> old,
      Optional<? extends Operand> now,
      Effect effect) {
    if (old.isPresent() && now.isPresent()) {
      altered(label, effect, old.get(), now.get());
    } else if (now.isPresent()) {
      add(
          ChangeKind.STATED,
          Effect.NARROWS,
          new Word("header." + label),
          now.get(),
          title(Side.AFTER));
    } else if (old.isPresent()) {
      add(
          ChangeKind.UNSTATED,
          Effect.BROADENS,
          new Word("header." + label),
          old.get(),
          title(Side.AFTER));
    }
  }

  private void altered(String label, Effect effect, Operand old, Operand now) {
    add(ChangeKind.ALTERED, effect, new Word("header." + label), old, now, title(Side.AFTER));
  }

  private void add(ChangeKind kind, Effect effect, Operand... operands) {
    changes.add(kind, effect, Optional.empty(), Optional.empty(), operands);
  }

  private static Operand title(Side side) {
    return new OfPolicy(side, "title");
  }

  private static Optional<String> id(Optional<Ref> ref) {
    return ref.map(Ref::id);
  }

  private static Operand type(Ref type) {
    return new Concepts(ConceptKind.APP_TYPE, List.of(type.id()));
  }
}
