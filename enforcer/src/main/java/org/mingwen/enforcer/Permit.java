package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A permit.
 *
 * @param citation where it is said
 * @param box what it covers
 * @param holds where it holds, and when
 * @param exceptions what it leaves out: questions that share something with one
 * @param obligations what is due
 * @param unfulfilled those of them that the app did not say it fulfils
 */
record Permit(
    Citation citation,
    Box box,
    List<Held> holds,
    List<Exemption> exceptions,
    List<String> obligations,
    List<String> unfulfilled) {

  /**
   * Its condition for a question in its box, or null if it does not hold in the jurisdiction or
   * leaves the question out. What it leaves out under a condition it permits while that is false.
   */
  Condition condition(Cell question, int jurisdiction) {
    List<Condition> out =
        exceptions.stream()
            .filter(exception -> exception.in().get(jurisdiction))
            .filter(exception -> exception.box().touches(question))
            .map(Exemption::condition)
            .distinct()
            .toList();
    Condition holds = holds(jurisdiction);
    if (holds == null || out.contains(Condition.ALWAYS)) {
      return null;
    }
    if (out.isEmpty()) {
      return holds;
    }
    List<Condition> all = new ArrayList<>();
    all.add(holds);
    out.forEach(condition -> all.add(new Condition.Not(condition)));
    return new Condition.All(List.copyOf(all));
  }

  private Condition holds(int jurisdiction) {
    List<Condition> alternatives =
        holds.stream()
            .filter(held -> held.in().get(jurisdiction))
            .map(Held::condition)
            .distinct()
            .toList();
    return switch (alternatives.size()) {
      case 0 -> null;
      case 1 -> alternatives.get(0);
      default -> new Condition.Any(alternatives);
    };
  }

  /** The jurisdictions, by number, in which it holds under the condition. */
  record Held(BitSet in, Condition condition) {}
}
