package org.mingwen.compiler.model;

import java.util.List;

/** A condition over the closed set of facts that an app can know. */
public sealed interface Condition {
  /** Always true. */
  Condition TRUE = new All(List.of());

  /** True when all of these are. */
  record All(List<Condition> of) implements Condition {
    /** Keeps its own copy. */
    public All {
      of = List.copyOf(of);
    }
  }

  /** True when one of these is. */
  record Any(List<Condition> of) implements Condition {
    /** Keeps its own copy. */
    public Any {
      of = List.copyOf(of);
    }
  }

  /** True when that is false. */
  record Not(Condition of) implements Condition {}

  /**
   * The person, or the guardian, consented to a statement.
   *
   * @param kind {@code consent}, {@code separate-consent}, {@code written-consent} or {@code
   *     guardian-consent}
   * @param statement the statement's name
   */
  record Consent(String kind, String statement) implements Condition {}

  /** The person refused a statement, where refusing is offered. */
  record OptOut(String statement) implements Condition {}

  /** The person is younger than this many years. */
  record AgeUnder(int years) implements Condition {}

  /** The person acts in this role. */
  record Role(String subject) implements Condition {}

  /** The person granted this device permission. */
  record Permission(String permission) implements Condition {}

  /** The app claims this ground ({@code emergency}). */
  record Ground(String ground) implements Condition {}

  /** A hold of this kind is on the record ({@code legal-dispute}). */
  record Hold(String hold) implements Condition {}

  /** True when all of these are; flattened, without what is always true. */
  static Condition all(List<Condition> conditions) {
    List<Condition> flat =
        conditions.stream()
            .flatMap(c -> c instanceof All all ? all.of().stream() : java.util.stream.Stream.of(c))
            .distinct()
            .toList();
    return flat.size() == 1 ? flat.get(0) : new All(flat);
  }

  /** True when one of these is; always true where one of them is. */
  static Condition any(List<Condition> conditions) {
    if (conditions.contains(TRUE)) {
      return TRUE;
    }
    List<Condition> distinct = conditions.stream().distinct().toList();
    return distinct.size() == 1 ? distinct.get(0) : new Any(distinct);
  }
}
