package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * The words have a period, a date, an age, an email address or a link in figures that a fact could
 * give: when the fact changes, the words stay behind.
 */
final class TypedFact implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(words, findings));
  }

  private static void check(Words words, Consumer<Diagnostic> findings) {
    List<Pattern> literals = Phrasebook.phrases("typed-fact", words.language());
    for (Passage passage : Passages.of(words)) {
      for (Phrasebook.Hit hit : Phrasebook.hits(literals, passage.text())) {
        findings.accept(
            Diagnostic.warning(
                    "typed-fact", passage.span(hit.start(), hit.end()), quoted(hit.text()))
                .hint("write-placeholder"));
      }
    }
  }
}
