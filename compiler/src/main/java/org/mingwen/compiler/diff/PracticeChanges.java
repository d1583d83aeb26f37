package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.diff.Operand.Act;
import org.mingwen.compiler.diff.Operand.Concepts;
import org.mingwen.compiler.diff.Operand.Word;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * What changed of a practice besides what it permits: on which basis, from where, how, and what is
 * said of it.
 */
final class PracticeChanges {
  private final Sides sides;
  private final ChangeList changes;

  PracticeChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    // Practices that were rewritten under other names are compared with what they permit.
    Pairing.of(Practice.class, sides.old(), sides.now(), Practice::name)
        .pairs()
        .forEach(pair -> compare(pair, new Fields(pair, sides.renames(), changes)));
  }

  private void compare(Pair<Practice> pair, Fields fields) {
    Practice old = pair.before();
    Practice now = pair.after();
    Fields consented = fields.consented(sides.restsOnConsent(now));
    new Bases(sides).compare(pair, old.bases(), now.bases(), act(pair), consented);
    origin(pair, consented);
    manner(pair, fields);
    safeguards(old.safeguards(), now.safeguards(), act(pair), consented);
    necessity(old.necessity(), now.necessity(), fields);
    if (old.refusal().isPresent() && now.refusal().isPresent()) {
      consented.channels(old.refusal(), now.refusal());
    }
    crossing(old.crossing(), now.crossing(), fields);
    automation(old.automation(), now.automation(), fields);
    fields.text("impact", "effect", old.effect(), now.effect());
    open(pair, fields);
  }

  private static Operand act(Pair<Practice> pair) {
    return new Act(Side.AFTER, pair.after().name());
  }

  private void origin(Pair<Practice> pair, Fields fields) {
    fields.terms(
        "source",
        fields.value("sources"),
        "party.",
        pair.before().sources().refs(),
        pair.after().sources().refs(),
        Effect.BROADENS);
    Refs old = pair.before().origin().derivedFrom();
    Refs now = pair.after().origin().derivedFrom();
    if (old.isEmpty() != now.isEmpty()) {
      // To say what something is derived from is to say that it is derived.
      fields.terms(
          "derivation",
          fields.value("derived-from"),
          "item.",
          old.refs(),
          now.refs(),
          Effect.BROADENS);
    } else {
      sides
          .data(old, now, Effect.BROADENS)
          .ifPresent(effect -> fields.altered("derivation", fields.value("derived-from"), effect));
    }
  }

  private void manner(Pair<Practice> pair, Fields fields) {
    Practice old = pair.before();
    Practice now = pair.after();
    fields.terms(
        "methods",
        fields.value("methods"),
        "",
        old.manner().methods(),
        now.manner().methods(),
        Effect.BROADENS);
    fields.rhythm(
        "rhythm",
        "rhythm",
        old.manner().rhythm(),
        now.manner().rhythm(),
        Effect.NARROWS,
        Effect.NARROWS);
    fields.text("across", "across", old.manner().across(), now.manner().across());
  }

  /** What binds those who receive data. */
  static void safeguards(List<Ref> old, List<Ref> now, Operand where, Fields fields) {
    safeguards(ChangeKind.OBLIGATION_ADDED, Effect.NARROWS, only(now, old), where, fields);
    safeguards(ChangeKind.OBLIGATION_REMOVED, Effect.BROADENS, only(old, now), where, fields);
  }

  private static void safeguards(
      ChangeKind kind, Effect effect, List<String> ids, Operand where, Fields fields) {
    if (!ids.isEmpty()) {
      fields.add(kind, effect, new Concepts(ConceptKind.SAFEGUARD, ids), where);
    }
  }

  private static List<String> only(List<Ref> these, List<Ref> those) {
    SortedSet<String> others = Fields.ids(those);
    return these.stream().map(Ref::id).filter(id -> !others.contains(id)).distinct().toList();
  }

  private static void necessity(Optional<Necessity> old, Optional<Necessity> now, Fields fields) {
    Fields.Shown shown =
        side ->
            new Word(
                (side == Side.BEFORE ? old : now).orElseThrow().required()
                    ? "necessity.required"
                    : "necessity.optional");
    fields.maybe(
        "necessity",
        shown,
        old.map(Necessity::required),
        now.map(Necessity::required),
        now.or(() -> old).map(Necessity::required).orElse(false) ? Effect.MIXED : Effect.NARROWS,
        (one, other) ->
            one.equals(other)
                ? Optional.empty()
                : Optional.of(other ? Effect.BROADENS : Effect.NARROWS));
    fields.text(
        "consequence",
        "otherwise",
        old.flatMap(Necessity::otherwise),
        now.flatMap(Necessity::otherwise));
  }

  private static void crossing(Optional<Crossing> old, Optional<Crossing> now, Fields fields) {
    fields.maybe(
        "mechanism",
        fields.value("mechanism"),
        mechanisms(old),
        mechanisms(now),
        Effect.NARROWS,
        PracticeChanges::mechanism);
    fields.stated(
        "importer", "importer", old.flatMap(Crossing::importer), now.flatMap(Crossing::importer));
    fields.reached(
        "exercise", "exercise", old.flatMap(Crossing::exercise), now.flatMap(Crossing::exercise));
  }

  private static Optional<SortedSet<String>> mechanisms(Optional<Crossing> crossing) {
    return crossing
        .flatMap(Crossing::mechanism)
        .flatMap(Stated::value)
        .map(Fields::ids)
        .filter(ids -> !ids.isEmpty());
  }

  /** Of several mechanisms each is enough (PIPL 38), and none can be compared with another. */
  private static Optional<Effect> mechanism(SortedSet<String> old, SortedSet<String> now) {
    if (old.equals(now)) {
      return Optional.empty();
    }
    return Optional.of(old.containsAll(now) ? Effect.NARROWS : Effect.BROADENS);
  }

  private static void automation(
      Optional<Automation> old, Optional<Automation> now, Fields fields) {
    fields.text("logic", "logic", old.flatMap(Automation::logic), now.flatMap(Automation::logic));
    boolean was = old.map(Automation::major).orElse(false);
    boolean is = now.map(Automation::major).orElse(false);
    fields.flag("impact", side -> new Word("automation.major"), was, is, Effect.BROADENS);
    fields.reached(
        "review", "review", old.flatMap(Automation::review), now.flatMap(Automation::review));
  }

  /** That a list ends open says that there is more than it names. */
  private static void open(Pair<Practice> pair, Fields fields) {
    Practice old = pair.before();
    Practice now = pair.after();
    open("data", "data", old.scope().data(), now.scope().data(), fields);
    open("purposes", "purposes", old.scope().purposes(), now.scope().purposes(), fields);
    open("recipients", "recipients", old.scope().recipients(), now.scope().recipients(), fields);
  }

  private static void open(String label, String property, Refs old, Refs now, Fields fields) {
    if (!old.isEmpty() && !now.isEmpty() && old.open() != now.open()) {
      fields.altered(label, fields.value(property), now.open() ? Effect.BROADENS : Effect.NARROWS);
    }
  }

  /** The bases of statements, jurisdiction by jurisdiction. */
  record Bases(Sides sides) {
    /**
     * Another basis cannot be compared with the one before, even where both permit the same; fewer
     * of several narrow.
     */
    void compare(Pair<?> pair, List<Basis> old, List<Basis> now, Operand where, Fields fields) {
      Optional<Effect> worst = Optional.empty();
      SortedSet<String> had = new TreeSet<>();
      SortedSet<String> has = new TreeSet<>();
      for (String jurisdiction : where(pair)) {
        SortedSet<String> before = ids(jurisdiction, old);
        SortedSet<String> after = ids(jurisdiction, now);
        if (!before.equals(after)) {
          had.addAll(before);
          has.addAll(after);
          Effect effect = effect(before, after);
          worst = Optional.of(worst.filter(w -> w == Effect.BROADENS).orElse(effect));
        }
      }
      worst.ifPresent(
          effect ->
              fields.add(
                  ChangeKind.BASIS_CHANGED, effect, listed(old, had), listed(now, has), where));
    }

    private Effect effect(SortedSet<String> before, SortedSet<String> after) {
      int had = weakest(before);
      int has = weakest(after);
      if (had != has) {
        return has > had ? Effect.NARROWS : Effect.BROADENS;
      }
      boolean fewer = before.containsAll(after) && !after.isEmpty();
      return fewer ? Effect.NARROWS : Effect.BROADENS;
    }

    /** How much the weakest of several bases asks of the handler: a consent more than none. */
    private int weakest(SortedSet<String> bases) {
      return bases.stream()
          .mapToInt(id -> sides.after().vocabulary().bases().find(id).map(this::asks).orElse(0))
          .min()
          .orElse(0);
    }

    private int asks(org.mingwen.compiler.vocabulary.Basis basis) {
      if (!basis.isConsent()) {
        return 0;
      }
      return switch (basis.id()) {
        case "written-consent" -> 3;
        case "separate-consent" -> 2;
        default -> 1;
      };
    }

    private SortedSet<String> where(Pair<?> pair) {
      SortedSet<String> where = new TreeSet<>(sides.jurisdictions());
      if (!pair.before().part().isEmpty()) {
        where.retainAll(pair.before().part());
      }
      if (!pair.after().part().isEmpty()) {
        where.retainAll(pair.after().part());
      }
      return where;
    }

    private static SortedSet<String> ids(String jurisdiction, List<Basis> bases) {
      SortedSet<String> ids = new TreeSet<>();
      Basis.in(jurisdiction, bases).forEach(basis -> ids.addAll(Fields.ids(basis.bases())));
      return ids;
    }

    /** The bases in their author's order; a mark for none. */
    private static Operand listed(List<Basis> bases, SortedSet<String> ids) {
      List<String> listed = new ArrayList<>();
      for (Basis basis : bases) {
        for (Ref ref : basis.bases()) {
          if (ids.contains(ref.id()) && !listed.contains(ref.id())) {
            listed.add(ref.id());
          }
        }
      }
      return listed.isEmpty() ? new Word("none") : new Concepts(ConceptKind.BASIS, listed);
    }
  }
}
