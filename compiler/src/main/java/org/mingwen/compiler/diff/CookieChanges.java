package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.mingwen.compiler.diff.Operand.Data;
import org.mingwen.compiler.diff.Operand.Purposes;
import org.mingwen.compiler.diff.Operand.Word;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;

/**
 * What changed of cookies; what data they carry, and for what, is compared with what is permitted.
 */
final class CookieChanges {
  private final Sides sides;
  private final ChangeList changes;

  CookieChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    new Families(sides, changes)
        .compare(Cookie.class, "cookie", Cookie::id, Effect.BROADENS, this::cookie);
  }

  private void cookie(Pair<Cookie> pair, Fields fields) {
    Cookie old = pair.before();
    Cookie now = pair.after();
    sides.label(pair, old.label(), now.label(), fields);
    fields.terms("kind", fields.value("kind"), "", old.kinds(), now.kinds(), Effect.BROADENS);
    sources(old.sources(), now.sources(), fields);
    fields.maybe(
        "lifetime",
        fields.value("lifetime"),
        old.lifetime().flatMap(Stated::value),
        now.lifetime().flatMap(Stated::value),
        Effect.NARROWS,
        CookieChanges::lifetime);
    Fields consented = fields.consented(sides.restsOnConsent(now));
    terms(pair, consented);
    new PracticeChanges.Bases(sides)
        .compare(pair, old.bases(), now.bases(), fields.name(Side.AFTER), consented);
    fields.flag(
        "necessity",
        side -> new Word("cookie.necessary"),
        old.necessary(),
        now.necessary(),
        Effect.BROADENS);
    if (old.refusal().isPresent() != now.refusal().isPresent()) {
      boolean more = now.refusal().isPresent();
      consented.add(
          more ? ChangeKind.REFUSAL_ADDED : ChangeKind.REFUSAL_REMOVED,
          more ? Effect.NARROWS : Effect.BROADENS,
          fields.name(Side.AFTER));
    } else {
      fields.channels(old.refusal(), now.refusal());
    }
  }

  /** For what it is, and which data it carries. */
  private void terms(Pair<Cookie> pair, Fields fields) {
    Refs old = pair.before().purposes();
    Refs now = pair.after().purposes();
    Operand cookie = fields.name(Side.AFTER);
    List<String> purposes = only(Side.AFTER, Dimension.PURPOSE, now, old);
    if (!purposes.isEmpty()) {
      Operand more = new Purposes(Side.AFTER, purposes);
      fields.add(ChangeKind.PURPOSE_ADDED, Effect.BROADENS, more, cookie);
    }
    List<String> less = only(Side.BEFORE, Dimension.PURPOSE, old, now);
    if (!less.isEmpty()) {
      Operand fewer = new Purposes(Side.BEFORE, less);
      fields.add(ChangeKind.PURPOSE_REMOVED, Effect.NARROWS, fewer, cookie);
    }
    Refs had = pair.before().data();
    Refs has = pair.after().data();
    List<String> data = only(Side.AFTER, Dimension.DATA, has, had);
    if (!data.isEmpty()) {
      Operand more = new Data(Side.AFTER, data);
      fields.add(ChangeKind.DATA_ADDED, Effect.BROADENS, more, cookie);
    }
    List<String> gone = only(Side.BEFORE, Dimension.DATA, had, has);
    if (!gone.isEmpty()) {
      Operand fewer = new Data(Side.BEFORE, gone);
      fields.add(ChangeKind.DATA_REMOVED, Effect.NARROWS, fewer, cookie);
    }
  }

  /** The terms of one side that those of the other do not reach, as their author lists them. */
  private List<String> only(Side side, Dimension dimension, Refs these, Refs those) {
    SortedSet<String> reached = sides.reach(Both.other(side), dimension, those);
    return these.refs().stream()
        .filter(
            ref ->
                !reached.containsAll(sides.reach(side, dimension, new Refs(List.of(ref), false))))
        .map(Ref::id)
        .toList();
  }

  /** Whose they are: another party sees what a person does. */
  private void sources(Refs old, Refs now, Fields fields) {
    fields.terms(
        "set-by", fields.value("source"), "party.", old.refs(), now.refs(), Effect.BROADENS);
  }

  private static Optional<Effect> lifetime(Cookie.Lifetime old, Cookie.Lifetime now) {
    if (old.range().isPresent() && now.range().isPresent()) {
      return Times.range(old.range().get(), now.range().get(), Effect.BROADENS);
    } else if (named(old).equals(named(now)) && old.range().equals(now.range())) {
      return Optional.empty();
    }
    // A session ends when the browser does: before any time that is kept.
    boolean session = named(now).equals(Optional.of("session")) && old.range().isPresent();
    return Optional.of(session ? Effect.NARROWS : Effect.BROADENS);
  }

  private static Optional<String> named(Cookie.Lifetime lifetime) {
    return lifetime.named().map(Ref::id);
  }
}
