package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Mention;
import org.mingwen.compiler.publication.Properties;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A placeholder speaks of nothing that the facts or the vocabulary have. */
final class UnknownPlaceholder implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    KnownNames names = KnownNames.of(policy);
    for (Publication publication : policy.publications().values()) {
      for (Mention mention : publication.mentions()) {
        Placeholder placeholder = mention.placeholder();
        Target target = publication.target(placeholder);
        if (target instanceof Target.Nothing) {
          findings.accept(unknown(placeholder, names, policy));
        } else if (target instanceof Target.Term term && !names.isTerm(term.kind(), term.id())) {
          findings.accept(unknownTerm(placeholder, term, names));
        } else if (target instanceof Target.Block) {
          placeholder
              .narrowed()
              .filter(name -> !names.isTopic(name))
              .ifPresent(name -> findings.accept(unknownTopic(placeholder, name, names)));
        }
      }
    }
  }

  private static Diagnostic unknown(
      Placeholder placeholder, KnownNames names, PublishedPolicy policy) {
    String path = placeholder.path();
    Diagnostic unknown = Diagnostic.error("unknown-placeholder", placeholder.span(), quoted(path));
    if (placeholder.kind() == Placeholder.Kind.SAYS) {
      return near(unknown, path, names.statements());
    }
    if (BlockKind.of(path).isPresent()) {
      return unknown.hint("block-alone", plain(placeholder.token()));
    }
    Optional<Diagnostic> hinted =
        statement(path, policy).map(statement -> properties(unknown, path, statement));
    return hinted.orElseGet(() -> near(unknown, path, names.paths()));
  }

  /** The statement of which a path asks for a property that it does not have. */
  private static Optional<Statement> statement(String path, PublishedPolicy policy) {
    Optional<Statement> whole = policy.policy().statement(path);
    int dot = path.lastIndexOf('.');
    return whole.isPresent() || dot < 0 ? whole : policy.policy().statement(path.substring(0, dot));
  }

  private static Diagnostic properties(Diagnostic unknown, String path, Statement statement) {
    Set<String> properties = new TreeSet<>();
    Properties.of(statement).stream()
        .filter(property -> !property.isEmpty())
        .forEach(property -> properties.add(statement.name() + "." + property));
    if (properties.isEmpty()) {
      return unknown;
    }
    Optional<String> near =
        path.equals(statement.name())
            ? Optional.empty()
            : NearNames.nearest(
                path.substring(statement.name().length() + 1), Properties.of(statement));
    return near.filter(property -> !property.isEmpty())
        .map(property -> unknown.hint("did-you-mean", quoted(statement.name() + "." + property)))
        .orElseGet(() -> unknown.hint("choose", plain(String.join(", ", properties))));
  }

  private static Diagnostic unknownTerm(
      Placeholder placeholder, Target.Term term, KnownNames names) {
    Diagnostic unknown =
        Diagnostic.error("unknown-placeholder", placeholder.span(), quoted(placeholder.path()));
    return NearNames.nearest(term.id(), names.terms(term.kind()))
        .map(near -> unknown.hint("did-you-mean", quoted(term.kind() + "." + near)))
        .orElse(unknown);
  }

  private static Diagnostic unknownTopic(Placeholder placeholder, String name, KnownNames names) {
    Diagnostic unknown = Diagnostic.error("unknown-placeholder", placeholder.span(), quoted(name));
    return near(unknown, name, names.topics());
  }

  private static Diagnostic near(Diagnostic unknown, String name, Set<String> known) {
    return NearNames.nearest(name, known)
        .map(near -> unknown.hint("did-you-mean", quoted(near)))
        .orElse(unknown);
  }
}
