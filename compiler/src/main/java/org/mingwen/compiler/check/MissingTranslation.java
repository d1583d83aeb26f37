package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A label or phrase of the facts has no translation in a language of the policy. */
final class MissingTranslation implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    for (Ref language : policy.policy().header().languages()) {
      if (policy.words().containsKey(language.id())) {
        Phrases.of(policy.policy()).stream()
            .filter(phrase -> policy.text(phrase, language.id()).isEmpty())
            .forEach(phrase -> findings.accept(missing(phrase, language.id())));
      }
    }
  }

  private static Diagnostic missing(Phrase phrase, String language) {
    return Diagnostic.error(
            "missing-translation", phrase.span(), quoted(phrase.text()), quoted(language))
        .hint("add-translation", plain(phrase.address()), plain("labels/" + language + ".yaml"));
  }
}
