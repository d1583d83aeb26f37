package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A clause of a translation speaks of other facts than the clause it translates. */
final class TranslatedPlaceholders implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.governing().ifPresent(governing -> check(policy, governing, findings));
  }

  private static void check(
      PublishedPolicy policy, Words governing, Consumer<Diagnostic> findings) {
    Map<String, Clause> original = new HashMap<>();
    Clauses.of(governing).forEach(clause -> original.putIfAbsent(clause.id(), clause));
    for (Words words : policy.words().values()) {
      if (!words.language().equals(governing.language())) {
        for (Clause clause : Clauses.of(words)) {
          if (original.containsKey(clause.id())) {
            compare(original.get(clause.id()), clause, findings);
          }
        }
      }
    }
  }

  private static void compare(Clause original, Clause translated, Consumer<Diagnostic> findings) {
    Map<String, Placeholder> wanted = byToken(original);
    Map<String, Placeholder> found = byToken(translated);
    wanted.forEach(
        (token, placeholder) -> {
          if (!found.containsKey(token)) {
            findings.accept(
                Diagnostic.error(
                        "missing-placeholder",
                        Places.firstLine(translated.span()),
                        quoted(translated.id()),
                        plain(token))
                    .note("placeholder-in-original", placeholder.span()));
          }
        });
    found.forEach(
        (token, placeholder) -> {
          if (!wanted.containsKey(token)) {
            findings.accept(
                Diagnostic.error(
                        "extra-placeholder",
                        placeholder.span(),
                        quoted(translated.id()),
                        plain(token))
                    .note("original-clause", Places.firstLine(original.span())));
          }
        });
  }

  private static Map<String, Placeholder> byToken(Clause clause) {
    Map<String, Placeholder> tokens = new LinkedHashMap<>();
    clause.placeholders().forEach(p -> tokens.putIfAbsent(p.token(), p));
    return tokens;
  }
}
