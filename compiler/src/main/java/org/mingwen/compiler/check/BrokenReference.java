package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A reference names a clause that these words do not have. */
final class BrokenReference implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .publications()
        .values()
        .forEach(
            publication -> {
              Set<String> clauses = publication.outline().positions().keySet();
              publication.unknown().stream()
                  .filter(p -> p.kind() == Placeholder.Kind.REFERENCE)
                  .forEach(p -> findings.accept(broken(p, clauses)));
            });
  }

  private static Diagnostic broken(Placeholder placeholder, Set<String> clauses) {
    Diagnostic broken =
        Diagnostic.error("broken-reference", placeholder.span(), quoted(placeholder.path()));
    return NearNames.nearest(placeholder.path(), clauses)
        .map(near -> broken.hint("did-you-mean", quoted(near)))
        .orElse(broken);
  }
}
