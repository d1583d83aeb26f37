package org.mingwen.compiler.diff;

import org.mingwen.compiler.diff.Operand.Concepts;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Breach;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** What changed of how data is protected, and of what happens where that fails. */
final class ProtectionChanges {
  private final Sides sides;
  private final ChangeList changes;

  ProtectionChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    Families families = new Families(sides, changes);
    families.compare(
        Security.class,
        "security",
        security -> Fields.ids(security.measures()) + security.label().text(),
        Effect.NARROWS,
        this::security);
    families.compare(Breach.class, "breach", breach -> "", Effect.NARROWS, this::breach);
    families.compare(
        Audit.class, "audit", audit -> base(audit.name()), Effect.NARROWS, this::audit);
  }

  private static String base(String name) {
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }

  private void security(Pair<Security> pair, Fields fields) {
    Security old = pair.before();
    Security now = pair.after();
    fields.terms(
        "measures",
        side -> measures(side == Side.BEFORE ? old : now),
        "",
        old.measures(),
        now.measures(),
        Effect.NARROWS);
    sides.label(pair, old.label(), now.label(), fields);
    data(old.data(), now.data(), fields);
  }

  private static Operand measures(Security security) {
    return new Concepts(ConceptKind.MEASURE, security.measures().stream().map(Ref::id).toList());
  }

  private void breach(Pair<Breach> pair, Fields fields) {
    Breach old = pair.before();
    Breach now = pair.after();
    fields.channels(old.told(), now.told());
    fields.terms(
        "audiences",
        fields.value("audiences"),
        "",
        old.audiences(),
        now.audiences(),
        Effect.NARROWS);
    fields.deadline(
        "within",
        "deadline",
        old.within().flatMap(Stated::value),
        now.within().flatMap(Stated::value),
        Effect.BROADENS);
    fields.terms(
        "contents", fields.value("contents"), "", old.contents(), now.contents(), Effect.NARROWS);
  }

  private void audit(Pair<Audit> pair, Fields fields) {
    Audit old = pair.before();
    Audit now = pair.after();
    fields.rhythm("rhythm", "rhythm", old.rhythm(), now.rhythm(), Effect.BROADENS, Effect.NARROWS);
    fields.terms(
        "auditors", fields.value("auditors"), "", old.auditors(), now.auditors(), Effect.NARROWS);
    data(old.data(), now.data(), fields);
    fields.terms(
        "reported",
        fields.value("audiences"),
        "",
        old.audiences(),
        now.audiences(),
        Effect.NARROWS);
  }

  private void data(Refs old, Refs now, Fields fields) {
    sides
        .data(old, now, Effect.NARROWS)
        .ifPresent(effect -> fields.altered("data", fields.value("data"), effect));
  }
}
