package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A list of data, purposes, recipients or measures is typed and left open: "such as", "etc.",
 * "may". A sentence that denies something may leave its list open, and what is no such list may be
 * an example.
 */
final class VagueList implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.words().values().forEach(words -> check(policy, words, findings));
  }

  private static void check(PublishedPolicy policy, Words words, Consumer<Diagnostic> findings) {
    TypedTerms terms = TypedTerms.of(policy, words.language());
    List<Pattern> denials = Phrasebook.phrases("vague-list-not", words.language());
    for (Passage passage : Passages.of(words)) {
      for (Passage.Sentence sentence : passage.sentences()) {
        String text = sentence.text();
        if (denials.stream().noneMatch(denial -> denial.matcher(text).find())) {
          vague(text, words.language(), terms)
              .forEach(
                  hit ->
                      findings.accept(
                          Diagnostic.warning(
                                  "vague-list",
                                  sentence.span(hit.start(), hit.end()),
                                  quoted(hit.text()))
                              .hint("close-list")));
        }
      }
    }
  }

  private static List<Phrasebook.Hit> vague(String text, String language, TypedTerms terms) {
    List<Phrasebook.Hit> hits =
        new ArrayList<>(Phrasebook.hits(Phrasebook.phrases("vague-list-after", language), text));
    hits.removeIf(hit -> !terms.endList(text.substring(0, hit.start())));
    for (Phrasebook.Hit hit :
        Phrasebook.hits(Phrasebook.phrases("vague-list-before", language), text)) {
      if (terms.beginList(text.substring(hit.end()))) {
        hits.add(hit);
      }
    }
    if (hits.isEmpty()) {
      for (Phrasebook.Hit hit :
          Phrasebook.hits(Phrasebook.phrases("vague-list-hedge", language), text)) {
        if (terms.count(text.substring(hit.end())) > 1) {
          hits.add(hit);
        }
      }
    }
    return hits;
  }
}
