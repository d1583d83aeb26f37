package org.mingwen.compiler.law;

import java.util.stream.Stream;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * A policy as one jurisdiction sees it: what holds everywhere and what its own part adds.
 *
 * @param published the policy
 * @param jurisdiction the jurisdiction's id
 */
record Situation(PublishedPolicy published, String jurisdiction) {
  /** What the policy says. */
  Policy policy() {
    return published.policy();
  }

  /** What the policy means. */
  Meaning meaning() {
    return published.meaning();
  }

  /** The built-in terms. */
  Vocabulary vocabulary() {
    return published.vocabulary();
  }

  /** The statements of one kind that hold here, in order. */
  <T extends Statement> Stream<T> all(Class<T> kind) {
    return policy()
        .all(kind)
        .filter(statement -> statement.part().isEmpty() || statement.part().contains(jurisdiction));
  }
}
