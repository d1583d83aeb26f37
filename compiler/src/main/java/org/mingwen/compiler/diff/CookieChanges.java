package org.mingwen.compiler.diff;

import java.util.Optional;
import org.mingwen.compiler.diff.Operand.Word;
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
    if (old.data().isEmpty() && now.data().isEmpty()) {
      // One that says no data permits nothing, and is told all the same.
      fields.terms(
          "purposes",
          fields.value("purposes"),
          "purpose.",
          old.purposes().refs(),
          now.purposes().refs(),
          Effect.BROADENS);
    }
    new PracticeChanges.Bases(sides)
        .compare(pair, old.bases(), now.bases(), fields.name(Side.AFTER), fields);
    fields.flag(
        "necessity",
        side -> new Word("cookie.necessary"),
        old.necessary(),
        now.necessary(),
        Effect.BROADENS);
    if (old.data().isEmpty() || (old.refusal().isPresent() && now.refusal().isPresent())) {
      fields.channels(old.refusal(), now.refusal());
    }
  }

  /** Whose they are: another party sees what a person does. */
  private void sources(Refs old, Refs now, Fields fields) {
    fields.terms(
        "set-by", fields.value("source"), "party.", old.refs(), now.refs(), Effect.BROADENS);
  }

  private static Optional<Effect> lifetime(Cookie.Lifetime old, Cookie.Lifetime now) {
    if (old.range().isPresent() && now.range().isPresent()) {
      return Fields.range(old.range().get(), now.range().get(), Effect.BROADENS);
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
