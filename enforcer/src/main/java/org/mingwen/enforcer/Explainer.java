package org.mingwen.enforcer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides once more, and this time remembers why. */
final class Explainer {
  private final Truth[] facts;
  private final long second;
  private final List<Explanation.Reason> reasons = new ArrayList<>();

  private Explainer(Truth[] facts, long second) {
    this.facts = facts;
    this.second = second;
  }

  /** Explains an answer; never throws. */
  static Explanation explain(Snapshot snapshot, Request request, Facts facts, Instant moment) {
    Code code = snapshot.decide(request, facts, moment).code();
    try {
      return reasons(snapshot, request, facts, moment, code);
    } catch (RuntimeException | StackOverflowError e) {
      return new Explanation(Code.ERROR, Optional.empty(), List.of(), List.of());
    }
  }

  private static Explanation reasons(
      Snapshot snapshot, Request request, Facts facts, Instant moment, Code code) {
    Rules rules = moment == null ? null : snapshot.at(moment.getEpochSecond());
    if (rules == null
        || code == Code.ERROR
        || (code == Code.EXPIRED && rules.ended(moment.getEpochSecond()))) {
      return new Explanation(
          code, Optional.ofNullable(rules).map(Rules::info), List.of(), List.of());
    }
    Resolution resolution = request.in(snapshot).of(rules);
    Explainer explainer = new Explainer(facts.in(snapshot).of(rules), moment.getEpochSecond());
    for (Question question : resolution.questions()) {
      if (code == Code.EXPIRED) {
        explainer.expired(question, facts.retention().orElseThrow());
      } else if (question.gate().code(explainer.facts, explainer.second) == code) {
        explainer.explain(question, code);
      }
    }
    return new Explanation(code, Optional.of(rules.info()), resolution.words(), explainer.reasons);
  }

  private void expired(Question question, Retention retention) {
    reasons.add(reason(question, retention.citations().get(0), Set.of(), List.of(), ""));
  }

  private void explain(Question question, Code code) {
    switch (code) {
      case PERMITTED -> granted(question, Truth.TRUE, false);
      case OBLIGATION -> granted(question, Truth.TRUE, true);
      case CONDITION -> granted(question, null, false);
      case FORBIDDEN -> banned(question, Truth.TRUE);
      case UNDECIDED -> banned(question, Truth.UNKNOWN);
      default -> reasons.add(reason(question, null, Set.of(), List.of(), ""));
    }
  }

  /** The permits with a value, or all for null; for OBLIGATION only those that owe something. */
  private void granted(Question question, Truth value, boolean owing) {
    List<Question.Granted> grants = new ArrayList<>(question.grants());
    grants.sort(Comparator.comparing(grant -> grant.permit().citation().rule()));
    for (Question.Granted grant : grants) {
      List<String> obligations =
          owing ? grant.permit().unfulfilled() : grant.permit().obligations();
      if ((value == null || grant.condition().value(facts, second) == value)
          && !(owing && obligations.isEmpty())) {
        Set<Missing> missing = new LinkedHashSet<>();
        grant.condition().lacks(true, facts, second, missing);
        reasons.add(reason(question, grant.permit().citation(), missing, obligations, ""));
      }
    }
  }

  private void banned(Question question, Truth value) {
    List<Question.Banned> bans = new ArrayList<>(question.bans());
    bans.sort(Comparator.comparing(ban -> ban.forbid().citation().rule()));
    for (Question.Banned ban : bans) {
      if (ban.ban().value(facts, second) == value) {
        Set<Missing> missing = new LinkedHashSet<>();
        if (value == Truth.UNKNOWN) {
          ban.ban().condition().lacks(false, facts, second, missing);
          missing.removeIf(Missing::known);
        }
        ban.ban().unless().forEach(unless -> unless.lacks(true, facts, second, missing));
        String duty = value == Truth.TRUE ? ban.forbid().duty() : "";
        reasons.add(reason(question, ban.forbid().citation(), missing, List.of(), duty));
      }
    }
  }

  private static Explanation.Reason reason(
      Question question,
      Citation citation,
      Set<Missing> missing,
      List<String> obligations,
      String duty) {
    return new Explanation.Reason(
        question.item(),
        question.jurisdiction(),
        question.exportTo().isEmpty() ? Optional.empty() : Optional.of(question.exportTo()),
        Optional.ofNullable(citation),
        List.copyOf(missing),
        obligations,
        duty.isEmpty() ? Optional.empty() : Optional.of(duty));
  }
}
