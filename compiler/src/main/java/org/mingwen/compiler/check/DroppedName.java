package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A name has dropped out of a sentence: brackets around nothing, a preposition before a verb or at
 * the end. English sentences that ask or relate ("what we use it for") may end in one.
 */
final class DroppedName implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(words, findings));
  }

  private static void check(Words words, Consumer<Diagnostic> findings) {
    List<Pattern> phrases = Phrasebook.phrases("dropped-name", words.language());
    List<Pattern> whole = Phrasebook.phrases("dropped-name-not", words.language());
    for (Passage passage : Passages.of(words)) {
      for (Passage.Sentence sentence : passage.sentences()) {
        for (Phrasebook.Hit hit : Phrasebook.hits(phrases, sentence.text())) {
          String before = sentence.text().substring(0, hit.end());
          if (whole.stream().noneMatch(phrase -> phrase.matcher(before).find())) {
            findings.accept(
                Diagnostic.warning(
                        "dropped-name",
                        sentence.span(hit.start(), hit.end()),
                        quoted(hit.text().strip()))
                    .hint("write-dropped-name"));
          }
        }
      }
    }
  }
}
