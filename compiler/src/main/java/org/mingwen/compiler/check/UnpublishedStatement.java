package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** No clause shows a statement: a rule that nobody can read is no rule. */
final class UnpublishedStatement implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .publication()
        .ifPresent(
            publication ->
                publication
                    .unpublished()
                    .forEach(
                        provision ->
                            findings.accept(
                                Diagnostic.error(
                                        "unpublished-statement",
                                        provision.span().firstWord(),
                                        quoted(provision.name()))
                                    .hint("publish", plain("{{says " + provision.name() + "}}")))));
  }
}
