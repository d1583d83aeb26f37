package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** An enforcer with rules, for tests. */
final class Asking {
  /** The moment at which tests ask unless they say otherwise. */
  static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");

  private final Enforcer enforcer;
  private UnaryOperator<Facts.Builder> facts = builder -> builder;
  private Instant moment = NOW;

  private Asking(Enforcer enforcer) {
    this.enforcer = enforcer;
  }

  /** Loads rules; fulfils the obligation {@code contract}. */
  static Asking of(RulesText rules) {
    Enforcer enforcer = Enforcer.builder().fulfils("contract", "encrypt").build();
    assertThat(enforcer.load(rules.bytes(), NOW)).isEqualTo(new Load(Load.Status.TAKEN, ""));
    return new Asking(enforcer);
  }

  Asking yes(Fact... known) {
    UnaryOperator<Facts.Builder> before = facts;
    facts = builder -> before.apply(builder).yes(known);
    return this;
  }

  Asking no(Fact... known) {
    UnaryOperator<Facts.Builder> before = facts;
    facts = builder -> before.apply(builder).no(known);
    return this;
  }

  Asking given(long revision, Fact... consents) {
    UnaryOperator<Facts.Builder> before = facts;
    facts = builder -> before.apply(builder).given(revision, consents);
    return this;
  }

  Asking age(int years) {
    UnaryOperator<Facts.Builder> before = facts;
    facts = builder -> before.apply(builder).age(years);
    return this;
  }

  Asking at(String instant) {
    moment = Instant.parse(instant);
    return this;
  }

  /** Asks whether the operation may be done, with more of the request. */
  Code code(String operation, UnaryOperator<Request.Builder> more) {
    return explain(operation, more).code();
  }

  /** Asks, and asks why; both must say the same. */
  Explanation explain(String operation, UnaryOperator<Request.Builder> more) {
    Request request = more.apply(enforcer.request(operation)).resolve();
    Facts known = facts.apply(enforcer.facts()).resolve();
    Decision decision = enforcer.decide(request, known, moment);
    Explanation explanation = decision.explain(request, known, moment);
    assertThat(explanation.code()).isEqualTo(decision.code());
    assertThat(decision.permitted()).isEqualTo(decision.code() == Code.PERMITTED);
    return explanation;
  }
}
