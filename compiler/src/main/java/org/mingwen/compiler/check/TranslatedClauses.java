package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A translation lacks a clause, has one of its own, or has them in another order. */
final class TranslatedClauses implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.governing().ifPresent(governing -> check(policy, governing, findings));
  }

  private static void check(
      PublishedPolicy policy, Words governing, Consumer<Diagnostic> findings) {
    Map<String, Clause> original = byId(governing);
    for (Words words : policy.words().values()) {
      if (!words.language().equals(governing.language())) {
        compare(original, byId(words), words.language(), findings);
      }
    }
  }

  private static Map<String, Clause> byId(Words words) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    Clauses.of(words).forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
    return clauses;
  }

  private static void compare(
      Map<String, Clause> original,
      Map<String, Clause> translated,
      String language,
      Consumer<Diagnostic> findings) {
    original.forEach(
        (id, clause) -> {
          if (!translated.containsKey(id)) {
            findings.accept(
                Diagnostic.error(
                        "untranslated-clause",
                        Places.firstLine(clause.span()),
                        quoted(id),
                        quoted(language))
                    .hint("translate-clause", plain("text/" + language + ".md"), quoted(id)));
          }
        });
    translated.forEach(
        (id, clause) -> {
          if (!original.containsKey(id)) {
            findings.accept(
                Diagnostic.error("extra-clause", Places.firstLine(clause.span()), quoted(id)));
          }
        });
    order(original, translated, findings);
  }

  /** Reports the first clause that stands elsewhere than in the original. */
  private static void order(
      Map<String, Clause> original, Map<String, Clause> translated, Consumer<Diagnostic> findings) {
    List<String> wanted = new ArrayList<>(original.keySet());
    wanted.retainAll(translated.keySet());
    List<String> found = new ArrayList<>(translated.keySet());
    found.retainAll(original.keySet());
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).equals(found.get(i))) {
        findings.accept(
            Diagnostic.error(
                "clause-order",
                Places.firstLine(translated.get(found.get(i)).span()),
                quoted(found.get(i)),
                quoted(wanted.get(i))));
        return;
      }
    }
  }
}
