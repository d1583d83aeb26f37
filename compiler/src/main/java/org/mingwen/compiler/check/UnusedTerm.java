package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Something is declared that neither the facts nor the words speak of: a leftover, or a statement
 * that was forgotten. What is only there to say that it is nobody's data counts as used.
 */
final class UnusedTerm implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    if (policy.publication().isEmpty()) {
      return;
    }
    Set<String> mentioned = Mentioned.in(policy);
    policy
        .policy()
        .all(Declaration.class)
        .forEach(
            declaration ->
                id(declaration)
                    .filter(id -> !mentioned.contains(id))
                    .filter(id -> !mentioned.contains(declaration.name()))
                    .ifPresent(
                        id ->
                            findings.accept(
                                Diagnostic.warning(
                                        "unused-term",
                                        Facts.place(declaration),
                                        quoted(declaration.name()))
                                    .hint("use-or-remove"))));
  }

  /** Its id, where others should speak of it. */
  private static Optional<String> id(Declaration declaration) {
    if (declaration instanceof Party party) {
      return Optional.of(party.id());
    } else if (declaration instanceof Purpose purpose) {
      return Optional.of(purpose.id());
    } else if (declaration instanceof DataGroup group) {
      return Optional.of(group.id()).filter(id -> group.notPersonal().isEmpty());
    } else if (declaration instanceof Item item) {
      return Optional.of(item.id()).filter(id -> item.notPersonal().isEmpty());
    } else if (declaration instanceof Channel channel) {
      return Optional.of(channel.id());
    } else if (declaration instanceof Subject subject) {
      return Optional.of(subject.id());
    } else if (declaration instanceof Definition definition) {
      return Optional.of(definition.id());
    }
    return Optional.empty();
  }
}
