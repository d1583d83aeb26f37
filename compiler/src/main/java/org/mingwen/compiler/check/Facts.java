package org.mingwen.compiler.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.source.Span;

/** What checks that compare statements ask about a policy. */
record Facts(PublishedPolicy published) {
  private static final String SENSITIVE = "sensitive";

  Policy policy() {
    return published.policy();
  }

  Hierarchy kinds(Dimension dimension) {
    return published.meaning().terms().of(dimension);
  }

  /** The items that are named, groups replaced by theirs; none for everything. */
  Set<String> items(Refs data) {
    Set<String> items = new TreeSet<>(policy().items(data));
    if (items.remove(SENSITIVE)) {
      items.addAll(published.meaning().sensitive());
    }
    return items;
  }

  /** Whether a term is one of these, or a kind of one. */
  boolean isWithin(Dimension dimension, String narrow, Collection<String> broad) {
    Hierarchy kinds = kinds(dimension);
    return broad.contains(narrow)
        || (kinds.contains(narrow)
            && broad.stream().anyMatch(b -> kinds.contains(b) && kinds.isWithin(narrow, b)));
  }

  /** Whether one of these terms is a kind of the other, or the same. */
  boolean areKin(Dimension dimension, String one, String other) {
    return isWithin(dimension, one, List.of(other)) || isWithin(dimension, other, List.of(one));
  }

  /** Whether one of these bases is a consent. */
  boolean isConsent(Basis basis) {
    return basis.bases().stream()
        .anyMatch(
            ref ->
                published
                    .vocabulary()
                    .bases()
                    .find(ref.id())
                    .filter(b -> b.isConsent())
                    .isPresent());
  }

  /**
   * Whether a law makes a requirement where a statement holds, so that nobody else need report the
   * same.
   *
   * @param requirement the requirement's name
   */
  boolean lawAsks(String requirement, Statement statement) {
    return LegalRules.of(policy()).stream()
        .anyMatch(
            rule ->
                rule.requirement().equals(requirement)
                    && meet(statement.part(), List.of(rule.pack())));
  }

  /** Whether two statements hold in the same place somewhere. */
  static boolean meet(List<String> part, List<String> other) {
    return part.isEmpty() || other.isEmpty() || !Collections.disjoint(part, other);
  }

  /** The word by which a statement is found in its file. */
  Span place(String statement) {
    return policy().statement(statement).orElseThrow().span().firstWord();
  }

  static Span place(Statement statement) {
    return statement.span().firstWord();
  }
}
