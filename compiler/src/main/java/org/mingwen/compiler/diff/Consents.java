package org.mingwen.compiler.diff;

import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.model.Condition;

/** Which consents to itself a statement's condition asks for. */
final class Consents {
  private Consents() {}

  /** The kinds of consent to a statement that a condition speaks of. */
  static SortedSet<String> kinds(Condition condition, String statement) {
    SortedSet<String> kinds = new TreeSet<>();
    add(condition, statement, kinds);
    return kinds;
  }

  private static void add(Condition condition, String statement, SortedSet<String> kinds) {
    if (condition instanceof Condition.All all) {
      all.of().forEach(c -> add(c, statement, kinds));
    } else if (condition instanceof Condition.Any any) {
      any.of().forEach(c -> add(c, statement, kinds));
    } else if (condition instanceof Condition.Not not) {
      add(not.of(), statement, kinds);
    } else if (condition instanceof Condition.Consent consent
        && consent.statement().equals(statement)) {
      kinds.add(consent.kind());
    }
  }
}
