package org.mingwen.enforcer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an enforcer has loaded at one time: the present rules, the next ones, or neither. */
final class Snapshot {
  private final Rules present;
  private final Rules next;
  private final Map<Code, Decision> decisions = new EnumMap<>(Code.class);

  /**
   * A snapshot.
   *
   * @param present may be null
   * @param next may be null
   */
  Snapshot(Rules present, Rules next) {
    this.present = present;
    this.next = next;
    for (Code code : Code.values()) {
      decisions.put(code, new Decision(code, this));
    }
  }

  /** The present rules, or null. */
  Rules present() {
    return present;
  }

  /** The next rules, or null. */
  Rules next() {
    return next;
  }

  /** The rules for a moment, though their window may have ended; or null. */
  Rules at(long second) {
    if (next != null && next.begun(second)) {
      return next;
    }
    return present != null && present.begun(second) ? present : null;
  }

  /** The decision with this code: made once, so that a decision allocates nothing. */
  Decision decision(Code code) {
    return decisions.get(code);
  }

  /** The answer; {@link Code#ERROR} whatever goes wrong. */
  Decision decide(Request request, Facts facts, Instant moment) {
    try {
      return decision(code(request, facts, moment));
    } catch (RuntimeException | StackOverflowError e) {
      return decision(Code.ERROR);
    }
  }

  /** How long a record may be kept; {@link Retention.Status#ERROR} whatever goes wrong. */
  Retention retention(RetentionQuestion question, Events events, Facts facts, Instant moment) {
    try {
      Rules rules = at(moment.getEpochSecond());
      if (rules == null || rules.ended(moment.getEpochSecond())) {
        return Retention.without(Retention.Status.NOT_IN_FORCE, List.of());
      }
      Governing governing = question.in(this, rules);
      return governing.fixed() != null
          ? Retention.without(governing.fixed(), governing.words())
          : new Reckoning(rules, governing.keeps(), moment, facts.in(this).of(rules)).one(events);
    } catch (RuntimeException | StackOverflowError e) {
      return Retention.without(Retention.Status.ERROR, List.of());
    }
  }

  /** How long each record may be kept. */
  void retention(
      RetentionQuestion question, Records records, Instant moment, Records.Answers answers) {
    Rules rules = at(moment.getEpochSecond());
    boolean inForce = rules != null && !rules.ended(moment.getEpochSecond());
    Governing governing = inForce ? question.in(this, rules) : null;
    if (governing != null && governing.fixed() == null) {
      new Reckoning(rules, governing.keeps(), moment, Reckoning.nothingKnown(rules))
          .all(records, answers);
      return;
    }
    Retention.Status status = governing == null ? Retention.Status.NOT_IN_FORCE : governing.fixed();
    int size = records.size();
    for (int record = 0; record < size; record++) {
      answers.record(record, status, Records.UNKNOWN);
    }
  }

  private Code code(Request request, Facts facts, Instant moment) {
    if (request == null || facts == null || moment == null) {
      return Code.ERROR;
    }
    long second = moment.getEpochSecond();
    Rules rules = at(second);
    if (rules == null) {
      return Code.NOT_PERMITTED;
    }
    if (rules.ended(second)) {
      return Code.EXPIRED;
    }
    return request.in(this).of(rules).code(facts.in(this).of(rules), facts, second);
  }
}
