package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Two clauses say a statement, and neither is marked as the main one that rules cite. */
final class AmbiguousAddress implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .publications()
        .values()
        .forEach(
            publication ->
                publication.ambiguities().forEach(found -> findings.accept(ambiguous(found))));
  }

  private static Diagnostic ambiguous(Publication.Ambiguity found) {
    String name = found.statement().name();
    return Diagnostic.error("ambiguous-address", found.says().get(1).span(), quoted(name))
        .hint("mark-main", plain("{{says " + name + " main}}"))
        .note("said-here-too", found.says().get(0).span());
  }
}
