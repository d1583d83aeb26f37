package org.mingwen.compiler.diff;

import java.util.Optional;
import org.mingwen.compiler.diff.Operand.Name;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Stated;

/** What changed of the rights that people have, and of how to exercise them. */
final class RightChanges {
  private final Sides sides;
  private final ChangeList changes;

  RightChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    ChangeList found = new ChangeList();
    new Families(sides, found)
        .compare(Right.class, "right", right -> right.kind().id(), Effect.NARROWS, this::right);
    found.all().stream().map(RightChanges::named).forEach(changes::add);
  }

  /** Rights that came or went have sentences of their own. */
  private static Change named(Change change) {
    return switch (change.kind()) {
      case ADDED ->
          offered(change, ChangeKind.RIGHT_ADDED, Side.AFTER, change.after().orElseThrow());
      case REMOVED ->
          offered(change, ChangeKind.RIGHT_REMOVED, Side.BEFORE, change.before().orElseThrow());
      default -> change;
    };
  }

  private static Change offered(Change change, ChangeKind kind, Side side, String right) {
    return new Change(
        kind,
        change.effect(),
        change.before(),
        change.after(),
        java.util.List.of(new Name(side, right)),
        change.consequence());
  }

  private void right(Pair<Right> pair, Fields fields) {
    Right old = pair.before();
    Right now = pair.after();
    fields.channels(old.channels(), now.channels());
    sides
        .data(old.data(), now.data(), Effect.NARROWS)
        .ifPresent(effect -> fields.altered("data", fields.value("data"), effect));
    fields.deadline("deadline", "deadline", old.deadline(), now.deadline(), Effect.BROADENS);
    extension(old, now, fields);
    fields.stated("verification", "verification", old.verification(), now.verification());
    fields.maybe(
        "fee",
        fields.value("fee"),
        old.fee().flatMap(Stated::value).map(Ref::id),
        now.fee().flatMap(Stated::value).map(Ref::id),
        Effect.NARROWS,
        RightChanges::fee);
    grounds(old.unless(), now.unless(), fields);
    fields.text("where", "where", old.where(), now.where());
    fields.text("effect", "effect", old.effect(), now.effect());
  }

  /** To be free of charge is the least that can be asked. */
  private static Optional<Effect> fee(String old, String now) {
    if (old.equals(now)) {
      return Optional.empty();
    }
    return Optional.of(now.equals("free") ? Effect.NARROWS : Effect.BROADENS);
  }

  /** To be allowed more time is more than to be allowed none. */
  private static void extension(Right old, Right now, Fields fields) {
    if (old.extension().isPresent() && now.extension().isPresent()) {
      fields.deadline("extension", "extension", old.extension(), now.extension(), Effect.BROADENS);
    } else {
      fields.maybe(
          "extension-period",
          fields.value("extension"),
          old.extension(),
          now.extension(),
          Effect.BROADENS,
          (one, other) -> Optional.empty());
    }
  }

  /** On which grounds it can be refused: one more is less of a right. */
  private void grounds(Optional<Condition> old, Optional<Condition> now, Fields fields) {
    boolean more = !Alternatives.only(now, old, sides.renames()).isEmpty();
    boolean fewer = !Alternatives.only(old, now, sides.renames()).isEmpty();
    fields.maybe(
        "refusal-grounds",
        fields.value("unless"),
        old,
        now,
        Effect.BROADENS,
        (one, other) ->
            more && fewer
                ? Optional.of(Effect.MIXED)
                : more
                    ? Optional.of(Effect.BROADENS)
                    : Optional.of(Effect.NARROWS).filter(effect -> fewer));
  }
}
