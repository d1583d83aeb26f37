package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingwen.compiler.check.Glossary.Use;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A clause of a translation calls something by another name than the labels in its language. */
final class TranslatedTerms implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    boolean chinese = Locale.forLanguageTag(policy.authoritative()).getLanguage().equals("zh");
    policy
        .governing()
        .filter(governing -> chinese)
        .ifPresent(governing -> check(policy, governing, findings));
  }

  private static void check(
      PublishedPolicy policy, Words governing, Consumer<Diagnostic> findings) {
    Map<String, List<Passage>> original = Passages.byClause(governing);
    for (Words words : policy.words().values()) {
      if (!words.language().equals(governing.language()) && SaidWords.isKnown(words.language())) {
        Glossary glossary = Glossary.of(policy, words.language());
        Passages.byClause(words)
            .forEach(
                (clause, passages) ->
                    compare(
                        glossary,
                        words.language(),
                        original.getOrDefault(clause, List.of()),
                        passages,
                        findings));
      }
    }
  }

  private static void compare(
      Glossary glossary,
      String language,
      List<Passage> original,
      List<Passage> translated,
      Consumer<Diagnostic> findings) {
    SaidWords said =
        SaidWords.of(
            translated.stream().map(Passage::text).collect(Collectors.joining("\n")), language);
    Set<Glossary.Term> seen = new HashSet<>();
    for (Passage passage : original) {
      for (Use use : glossary.uses(passage.text())) {
        if (seen.add(use.term()) && !said.say(use.term())) {
          findings.accept(
              Diagnostic.warning(
                      "lost-term",
                      Places.firstLine(translated.get(0).span()),
                      quoted(passage.clause()),
                      quoted(use.term().chinese()),
                      quoted(use.term().translation()))
                  .note("stands-in-original", passage.span(use.start(), use.end())));
        }
      }
    }
  }
}
