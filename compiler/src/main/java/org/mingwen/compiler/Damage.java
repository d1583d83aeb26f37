package org.mingwen.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.PolicyFile;
import org.mingwen.dsl.syntax.Statement;

/**
 * Finds the statements that could be read only in part: an error stands in them or right behind.
 */
final class Damage {
  private static final Pattern NEW_STATEMENT =
      Pattern.compile("\\R\\s*(" + heads() + "|[^\\s:：]+[:：])", Pattern.UNICODE_CHARACTER_CLASS);

  private Damage() {}

  private static String heads() {
    return Arrays.stream(Keyword.values())
        .filter(
            keyword ->
                switch (keyword.role()) {
                  case NOUN, TITLE, ALONE, VERB -> true;
                  case STRUCTURE, FLAG -> false;
                })
        .map(keyword -> keyword.word() + "\\b")
        .collect(Collectors.joining("|"));
  }

  /** Where the statements stand that an error has left incomplete. */
  static List<Span> in(List<PolicyFile> files, List<Diagnostic> findings) {
    List<Span> damaged = new ArrayList<>();
    for (PolicyFile file : files) {
      List<Span> errors =
          findings.stream()
              .filter(Diagnostic::isError)
              .map(Diagnostic::span)
              .filter(span -> span.file().equals(file.source()))
              .toList();
      if (!errors.isEmpty()) {
        file.statements().stream()
            .filter(statement -> errors.stream().anyMatch(error -> belongs(error, statement)))
            .map(Statement::span)
            .forEach(damaged::add);
      }
    }
    return damaged;
  }

  /**
   * Whether an error stands in a statement, right before it, or behind it before anything that
   * begins another.
   */
  private static boolean belongs(Span error, Statement statement) {
    Span span = statement.span();
    if (error.start() < span.start()) {
      return error.line() == span.line()
          && span.file().substring(error.end(), span.start()).isBlank();
    }
    if (error.start() < span.end()) {
      return true;
    }
    String between = span.file().substring(span.end(), error.start());
    return !NEW_STATEMENT.matcher(between).find() && !startsAnother(error);
  }

  /** Whether an error stands on the word that begins its line. */
  private static boolean startsAnother(Span error) {
    int lineStart = error.start() - error.column() + 1;
    return error.file().substring(lineStart, error.start()).isBlank();
  }
}
