package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What is only de-identified is called anonymous: a hash of an address still is the address to
 * whoever can compute it.
 */
final class CalledAnonymous implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(words, findings));
  }

  private static void check(Words words, Consumer<Diagnostic> findings) {
    List<Pattern> phrases = Phrasebook.phrases("called-anonymous", words.language());
    for (Passage passage : Passages.of(words)) {
      for (Passage.Sentence sentence : passage.sentences()) {
        for (Phrasebook.Hit hit : Phrasebook.hits(phrases, sentence.text())) {
          findings.accept(
              Diagnostic.warning(
                      "called-anonymous", sentence.span(hit.start(), hit.end()), quoted(hit.text()))
                  .hint("call-de-identified"));
        }
      }
    }
  }
}
