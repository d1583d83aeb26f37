package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Phrase;

/** What changed of how changes are told and disputes settled, and of what is left open. */
final class RemedyChanges {
  private final Sides sides;
  private final ChangeList changes;

  RemedyChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    Families families = new Families(sides, changes);
    families.compare(Changes.class, "changes", one -> "", Effect.NARROWS, this::changes);
    families.compare(Disputes.class, "disputes", one -> "", Effect.NARROWS, this::disputes);
    // To say that something is not said is to say nothing of it.
    families.compare(
        Gap.class, "gap", gap -> gap.topic().id(), Effect.NEUTRAL, (pair, fields) -> {});
  }

  private void changes(Pair<Changes> pair, Fields fields) {
    Changes old = pair.before();
    Changes now = pair.after();
    fields.channels(old.channels(), now.channels());
    // More notice is more of a promise.
    fields.deadline("notice", "notice", old.notice(), now.notice(), Effect.NARROWS);
  }

  private void disputes(Pair<Disputes> pair, Fields fields) {
    Disputes old = pair.before();
    Disputes now = pair.after();
    fields.either(
        "steps",
        fields.value("first"),
        texts(old.steps()),
        texts(now.steps()),
        Effect.NARROWS,
        Effect.MIXED);
    fields.stated("court", "court", old.court(), now.court());
    fields.stated("law", "law", old.law(), now.law());
  }

  /** The order of steps is part of what they say. */
  private static Optional<List<String>> texts(List<Phrase> steps) {
    return Optional.of(steps.stream().map(step -> step.text().strip()).toList())
        .filter(texts -> !texts.isEmpty());
  }
}
