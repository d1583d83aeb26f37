package org.mingwen.compiler.diff;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.model.AgeBand;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Waiver;

/** What changed of how consent is asked, of whom, and where it is said not to be needed. */
final class ConsentChanges {
  /** Ways of asking that leave people less choice than not to say how they are asked. */
  private static final Set<String> LEAVING_LESS_CHOICE =
      Set.of(
          "all-at-once",
          "bundled",
          "by-silence",
          "by-use",
          "no-do-not-track",
          "no-gpc",
          "opt-out",
          "pre-ticked",
          "repeated");

  private final Sides sides;
  private final ChangeList changes;

  ConsentChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    Families families = new Families(sides, changes);
    families.compare(
        Asking.class, "asking", asking -> asking.subjects().ids(), Effect.NARROWS, this::asking);
    families.compare(Waiver.class, "waiver", Waiver::id, Effect.BROADENS, this::waiver);
    families.compare(
        Exclusion.class,
        "exclusion",
        exclusion -> sides.now().items(exclusion.data()),
        Effect.BROADENS,
        this::exclusion);
    families.compare(
        Minors.class,
        "minors-rule",
        minors -> minors.refused() + " " + minors.ages().flatMap(Stated::value),
        Effect.NARROWS,
        this::minors);
  }

  private void asking(Pair<Asking> pair, Fields fields) {
    Asking old = pair.before();
    Asking now = pair.after();
    fields.terms(
        "data",
        fields.value("subjects"),
        "",
        old.subjects().refs(),
        now.subjects().refs(),
        Effect.NARROWS);
    manners(old, now, fields);
    fields.stated("instead", "instead", old.instead(), now.instead());
  }

  private static void manners(Asking old, Asking now, Fields fields) {
    SortedSet<String> had = Fields.ids(old.manners());
    SortedSet<String> has = Fields.ids(now.manners());
    Optional<Effect> good = Fields.compare(good(had), good(has), Effect.NARROWS);
    Optional<Effect> bad = Fields.compare(bad(had), bad(has), Effect.BROADENS);
    if (good.isPresent() || bad.isPresent()) {
      Effect effect =
          good.isEmpty() || bad.isEmpty() || good.equals(bad)
              ? good.or(() -> bad).get()
              : Effect.MIXED;
      fields.maybe(
          "asking",
          fields.value("manners"),
          Optional.of(had).filter(set -> !set.isEmpty()),
          Optional.of(has).filter(set -> !set.isEmpty()),
          had.isEmpty() ? effect : Effects.reverse(effect),
          (one, other) -> Optional.of(effect));
    }
  }

  private static SortedSet<String> good(SortedSet<String> manners) {
    SortedSet<String> good = new TreeSet<>(manners);
    good.removeAll(LEAVING_LESS_CHOICE);
    return good;
  }

  private static SortedSet<String> bad(SortedSet<String> manners) {
    SortedSet<String> bad = new TreeSet<>(manners);
    bad.retainAll(LEAVING_LESS_CHOICE);
    return bad;
  }

  private void waiver(Pair<Waiver> pair, Fields fields) {
    Waiver old = pair.before();
    Waiver now = pair.after();
    sides.label(pair, old.label(), now.label(), fields);
    new PracticeChanges.Bases(sides)
        .compare(pair, old.bases(), now.bases(), fields.name(Side.AFTER), fields);
    sides
        .data(old.data(), now.data(), Effect.BROADENS)
        .ifPresent(effect -> fields.altered("data", fields.value("data"), effect));
  }

  private void exclusion(Pair<Exclusion> pair, Fields fields) {
    sides
        .data(pair.before().data(), pair.after().data(), Effect.BROADENS)
        .ifPresent(effect -> fields.altered("data", fields.value("data"), effect));
  }

  private void minors(Pair<Minors> pair, Fields fields) {
    Minors old = pair.before();
    Minors now = pair.after();
    if (isFloor(old) && isFloor(now)) {
      floor(old, now, fields);
    } else {
      fields.maybe(
          "ages",
          fields.value("age"),
          old.ages().flatMap(Stated::value),
          now.ages().flatMap(Stated::value),
          Effect.NARROWS,
          (one, other) -> ages(one, other));
    }
    if (old.refused() != now.refused()) {
      fields.flag(
          "admission",
          side -> new Operand.Word("minors.not-admitted"),
          old.refused(),
          now.refused(),
          Effect.NARROWS);
    }
    new PracticeChanges.Bases(sides)
        .compare(pair, old.bases(), now.bases(), fields.name(Side.AFTER), fields);
    PracticeChanges.safeguards(old.safeguards(), now.safeguards(), fields.name(Side.AFTER), fields);
    fields.either(
        "rules",
        fields.value("rules"),
        old.rules().flatMap(Stated::value),
        now.rules().flatMap(Stated::value),
        Effect.NARROWS,
        Effect.MIXED);
    fields.channels(old.channels(), now.channels());
  }

  /** Whether nobody under an age is admitted. */
  private static boolean isFloor(Minors minors) {
    return minors.refused()
        && minors
            .ages()
            .flatMap(Stated::value)
            .filter(ages -> ages.from().orElse(0) == 0 && ages.under().isPresent())
            .isPresent();
  }

  private static void floor(Minors old, Minors now, Fields fields) {
    int had = under(old);
    int has = under(now);
    if (had != has) {
      fields.add(
          has < had ? ChangeKind.AGE_LOWERED : ChangeKind.AGE_RAISED,
          has < had ? Effect.BROADENS : Effect.NARROWS,
          new Operand.Text(Integer.toString(had)),
          new Operand.Text(Integer.toString(has)),
          fields.name(Side.AFTER));
    }
  }

  private static int under(Minors minors) {
    return minors.ages().flatMap(Stated::value).orElseThrow().under().orElseThrow();
  }

  /** More ages are protected, or fewer, or others. */
  private static Optional<Effect> ages(AgeBand old, AgeBand now) {
    boolean less = within(now, old);
    boolean more = within(old, now);
    if (less && more) {
      return Optional.empty();
    }
    return Optional.of(more ? Effect.NARROWS : less ? Effect.BROADENS : Effect.MIXED);
  }

  private static boolean within(AgeBand narrow, AgeBand wide) {
    return narrow.from().orElse(0) >= wide.from().orElse(0)
        && narrow.under().orElse(Integer.MAX_VALUE) <= wide.under().orElse(Integer.MAX_VALUE);
  }
}
