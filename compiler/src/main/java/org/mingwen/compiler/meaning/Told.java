package org.mingwen.compiler.meaning;

import java.util.List;
import java.util.SortedMap;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * What practices and promises tell their readers, by themselves. Unlike {@link Meaning}, which is
 * what decides, it has what is only said to be possible and what is done without a basis; and it
 * leaves to the statements that say so what minors and exclusions change in others.
 *
 * @param terms the terms of each dimension
 * @param permits what is done or may be done, by rule id; a condition with {@link #ONLY} in it
 *     permits nothing
 * @param promises what is not done, by rule id, with the exceptions that their authors wrote
 */
public record Told(Terms terms, List<Permit> permits, List<Forbid> promises) {
  /** The condition of what is told and not permitted: never true. */
  public static final Condition ONLY = new Condition.Any(List.of());

  /** Keeps its own copies. */
  public Told {
    permits = List.copyOf(permits);
    promises = List.copyOf(promises);
  }

  /** What a policy tells. */
  public static Told of(Policy policy, Vocabulary vocabulary) {
    Terms terms = Terms.of(policy, vocabulary);
    Boxes boxes = new Boxes(policy, terms, vocabulary);
    return new Told(
        terms,
        Meaning.permitted(policy, new Permits(policy, boxes, terms, vocabulary, true)),
        // without permits nothing is a first use, which only follows from other statements
        Meaning.forbidden(policy, new Forbids(policy, boxes, terms, List.of())));
  }

  /**
   * The condition that bases alone make, in each jurisdiction that a statement is told of.
   *
   * @param statement the statement that relies on them
   * @param part the jurisdictions of the part it stands in
   */
  public static SortedMap<String, Condition> onBases(
      String statement,
      List<String> part,
      List<Basis> bases,
      Policy policy,
      Vocabulary vocabulary) {
    return new Holds(policy, vocabulary, true).of(statement, part, bases, Condition.TRUE, false);
  }

  /** A condition with every role written out as the roles that are a kind of it. */
  public Condition writtenOut(Condition condition) {
    return Roles.writtenOut(condition, terms.of(Dimension.ABOUT));
  }
}
