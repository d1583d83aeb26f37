package org.mingwen.compiler.backend.site;

import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Statement;

/** Statements in a few words, where another statement speaks of them. */
final class Acts {
  private final Policy policy;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Links links;

  Acts(Policy policy, Tongue tongue, Names names, Sayings sayings, Links links) {
    this.policy = policy;
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.links = links;
  }

  /** What consents are asked for. */
  Wording asked(Refs subjects) {
    return tongue.and(subjects.refs().stream().map(this::asked).toList());
  }

  /** What consent is asked for: everything, uses that the policy does not name, or a statement. */
  Wording asked(Ref subject) {
    if (subject.id().equals(Refs.ANY)) {
      return tongue.say("asked.any");
    } else if (subject.id().equals(Asking.OTHER_USES)) {
      return tongue.say("asked.other-uses");
    }
    return policy
        .statement(subject.id())
        .map(statement -> links.to(statement, of(statement)))
        .orElseGet(() -> Wording.of(subject.id()));
  }

  /** The statement of that name in a few words; the name where there is none. */
  Wording named(String statement) {
    return policy.statement(statement).map(this::of).orElseGet(() -> Wording.of(statement));
  }

  /** A statement in a few words. */
  private Wording of(Statement statement) {
    if (statement instanceof Practice practice) {
      return of(practice);
    } else if (statement instanceof Cookie cookie) {
      return names.phrase(cookie.label());
    }
    return Wording.of(statement.name());
  }

  /** A practice in a few words: what is done with what, and for what. */
  Wording of(Practice practice) {
    return sayings.act(practice);
  }
}
