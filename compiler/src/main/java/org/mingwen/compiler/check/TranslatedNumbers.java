package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A clause of a translation has a number that its original does not have, or lacks one. */
final class TranslatedNumbers implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.governing().ifPresent(governing -> check(policy, governing, findings));
  }

  private static void check(
      PublishedPolicy policy, Words governing, Consumer<Diagnostic> findings) {
    Map<String, List<Passage>> original = Passages.byClause(governing);
    for (Words words : policy.words().values()) {
      if (!words.language().equals(governing.language())) {
        Passages.byClause(words)
            .forEach(
                (clause, passages) -> {
                  if (original.containsKey(clause)) {
                    compare(clause, original.get(clause), passages, findings);
                  }
                });
      }
    }
  }

  private static void compare(
      String clause,
      List<Passage> original,
      List<Passage> translated,
      Consumer<Diagnostic> findings) {
    TypedNumbers wanted = TypedNumbers.of(original);
    TypedNumbers found = TypedNumbers.of(translated);
    found
        .plain()
        .forEach(
            (value, span) -> {
              if (!found.isIn(wanted, value)) {
                findings.accept(
                    Diagnostic.warning(
                            "translated-number", span, quoted(clause), plain(value.toPlainString()))
                        .note("original-clause", Places.firstLine(original.get(0).span())));
              }
            });
    wanted
        .plain()
        .forEach(
            (value, span) -> {
              if (!wanted.isIn(found, value)) {
                findings.accept(
                    Diagnostic.warning(
                            "lost-number",
                            Places.firstLine(translated.get(0).span()),
                            quoted(clause),
                            plain(value.toPlainString()))
                        .note("stands-in-original", span));
              }
            });
  }
}
