package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Properties;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A placeholder speaks of nothing that the facts have. */
final class UnknownPlaceholder implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Set<String> known = known(policy);
    policy
        .publications()
        .values()
        .forEach(
            publication ->
                publication.unknown().stream()
                    .filter(p -> p.kind() != Placeholder.Kind.REFERENCE)
                    .forEach(p -> findings.accept(unknown(p, known))));
  }

  private static Diagnostic unknown(Placeholder placeholder, Set<String> known) {
    Diagnostic unknown =
        Diagnostic.error("unknown-placeholder", placeholder.span(), quoted(placeholder.path()));
    return NearNames.nearest(placeholder.path(), known)
        .map(near -> unknown.hint("did-you-mean", quoted(near)))
        .orElse(unknown);
  }

  private static Set<String> known(PublishedPolicy policy) {
    Set<String> known = new TreeSet<>();
    for (Statement statement : policy.policy().statements()) {
      known.add(statement.name());
      Properties.of(statement).stream()
          .filter(property -> !property.isEmpty())
          .forEach(property -> known.add(statement.name() + "." + property));
    }
    Properties.OF_POLICY.forEach(property -> known.add("policy." + property));
    for (BlockKind kind : BlockKind.values()) {
      known.add(kind.word());
    }
    return known;
  }
}
