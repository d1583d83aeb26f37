package org.mingwen.enforcer;

import java.util.BitSet;
import java.util.List;

/**
 * A permit.
 *
 * @param citation where it is said
 * @param box what it covers
 * @param holds where it holds, and when
 * @param obligations what is due
 * @param unfulfilled those of them that the app did not say it fulfils
 */
record Permit(
    Citation citation,
    Box box,
    List<Held> holds,
    List<String> obligations,
    List<String> unfulfilled) {

  /** Its condition in a jurisdiction, or null if it does not hold there. */
  Condition condition(int jurisdiction) {
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
