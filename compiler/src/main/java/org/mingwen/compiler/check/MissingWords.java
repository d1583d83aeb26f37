package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A language of the policy has no words. */
final class MissingWords implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    for (Ref language : policy.policy().header().languages()) {
      if (!policy.words().containsKey(language.id())) {
        findings.accept(
            Diagnostic.error("missing-words", language.span(), quoted(language.id()))
                .hint("write-words", plain("text/" + language.id() + ".md")));
      }
    }
  }
}
