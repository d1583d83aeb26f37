package org.mingwen.enforcer;

import java.util.List;

/**
 * What is left of the rules for one question once terms and jurisdiction are known: conditions.
 * Only this is looked at in a decision, so its cost does not grow with the number of rules. Equal
 * gates are equal values, and lists hold each condition once.
 *
 * @param bans forbids that apply unless an exception is true
 * @param owing conditions of permits whose obligations the app does not fulfil
 * @param open conditions of the other permits
 */
record Gate(List<Ban> bans, List<Condition> owing, List<Condition> open) {

  /** A question that every caller may do at any moment. */
  boolean alwaysOpen() {
    return bans.isEmpty() && owing.isEmpty() && open.contains(Condition.ALWAYS);
  }

  /** The answer; steps b to f of the decision. Allocates nothing. */
  Code code(Truth[] facts, long second) {
    boolean undecided = false;
    for (int i = 0; i < bans.size(); i++) {
      Truth banned = bans.get(i).value(facts, second);
      if (banned == Truth.TRUE) {
        return Code.FORBIDDEN;
      }
      undecided |= banned == Truth.UNKNOWN;
    }
    if (undecided) {
      return Code.UNDECIDED;
    }
    // All true permits add their obligations, so one that owes is not outweighed by another.
    if (oneIsTrue(owing, facts, second)) {
      return Code.OBLIGATION;
    }
    if (oneIsTrue(open, facts, second)) {
      return Code.PERMITTED;
    }
    return owing.isEmpty() && open.isEmpty() ? Code.NOT_PERMITTED : Code.CONDITION;
  }

  private static boolean oneIsTrue(List<Condition> conditions, Truth[] facts, long second) {
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).value(facts, second) == Truth.TRUE) {
        return true;
      }
    }
    return false;
  }

  /**
   * A forbid that shares something with the question.
   *
   * @param condition when it applies
   * @param knowingly whether only when that is known to be true
   * @param unless conditions of the exceptions that the question lies in
   */
  record Ban(Condition condition, boolean knowingly, List<Condition> unless) {

    /** False where it does not apply or its condition is false. */
    Truth value(Truth[] facts, long second) {
      if (oneIsTrue(unless, facts, second)) {
        return Truth.FALSE;
      }
      Truth value = condition.value(facts, second);
      return knowingly && value == Truth.UNKNOWN ? Truth.FALSE : value;
    }
  }
}
