package org.mingwen.compiler.diff;

import java.util.Optional;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;

/** What changed of who answers for the processing, and of how to reach them. */
final class ContactChanges {
  private final Sides sides;
  private final ChangeList changes;

  ContactChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    new Families(sides, changes)
        .compare(Handler.class, "handler", handler -> "handler", Effect.NARROWS, this::handler);
    new Families(sides, changes)
        .compare(Officer.class, Officer::role, Officer::role, Effect.NARROWS, this::officer);
    // A channel that no statement names promises nothing; those that do are compared by theirs.
    Pairing.of(Channel.class, sides.old(), sides.now(), Channel::id).pairs().forEach(this::channel);
  }

  private void handler(Pair<Handler> pair, Fields fields) {
    Handler old = pair.before();
    Handler now = pair.after();
    sides.label(pair, old.label(), now.label(), fields);
    fields.stated("legal-name", "legal-name", old.legalName(), now.legalName());
    fields.stated("address", "address", old.address(), now.address());
    country(fields, old.country(), now.country());
    fields.channels(old.channels(), now.channels());
  }

  private void officer(Pair<Officer> pair, Fields fields) {
    Officer old = pair.before();
    Officer now = pair.after();
    sides.label(pair, old.label(), now.label(), fields);
    fields.stated("legal-name", "legal-name", old.legalName(), now.legalName());
    fields.stated("address", "address", old.address(), now.address());
    country(fields, old.country(), now.country());
    fields.plain("link", "link", old.link(), now.link());
    fields.channels(old.channels(), now.channels());
  }

  private void channel(Pair<Channel> pair) {
    Fields fields = new Fields(pair, sides.renames(), changes);
    Channel old = pair.before();
    Channel now = pair.after();
    sides.label(pair, old.label(), now.label(), fields);
    fields.plain("email", "email", old.email(), now.email());
    fields.plain("phone", "phone", old.phone(), now.phone());
    fields.plain("page", "page", old.page(), now.page());
    fields.plain("post", "post", old.post(), now.post());
  }

  /** Where somebody is decides whose law reaches them: another country cannot be compared. */
  static void country(Fields fields, Optional<Stated<Ref>> old, Optional<Stated<Ref>> now) {
    fields.term(
        "country",
        fields.value("country"),
        old.flatMap(Stated::value),
        now.flatMap(Stated::value),
        Effect.NARROWS);
  }
}
