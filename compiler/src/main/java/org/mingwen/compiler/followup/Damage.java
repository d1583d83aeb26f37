package org.mingwen.compiler.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

  /** Errors about the clauses of the statement before, wherever on a line they stand. */
  private static final Set<String> CLAUSES =
      Set.of("unknown-clause", "repeated-clause", "misplaced-clause");

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
      List<Diagnostic> errors =
          findings.stream()
              .filter(f -> f.isError() && f.span().file().equals(file.source()))
              .toList();
      List<Statement> statements = file.statements();
      for (Diagnostic error : errors) {
        int behind = firstBehind(error.span(), statements);
        if (behind > 0 && belongs(error, statements.get(behind - 1))) {
          damaged.add(statements.get(behind - 1).span());
        }
        if (behind < statements.size() && touches(error.span(), statements.get(behind).span())) {
          damaged.add(statements.get(behind).span());
        }
      }
    }
    return damaged;
  }

  /** The index of the first statement that begins behind an error; they are in order. */
  private static int firstBehind(Span error, List<Statement> statements) {
    int from = 0;
    int to = statements.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (statements.get(middle).span().start() <= error.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Whether an error stands right before a statement on its line. */
  private static boolean touches(Span error, Span statement) {
    return error.line() == statement.line()
        && error.end() <= statement.start()
        && statement.file().substring(error.end(), statement.start()).isBlank();
  }

  /** Whether an error stands in a statement, or behind it before anything that begins another. */
  private static boolean belongs(Diagnostic finding, Statement statement) {
    Span error = finding.span();
    Span span = statement.span();
    if (error.start() < span.end()) {
      return true;
    }
    String between = span.file().substring(span.end(), error.start());
    if (NEW_STATEMENT.matcher(between).find()) {
      return false;
    }
    return CLAUSES.contains(finding.id()) || !startsAnother(error, statement);
  }

  /** Whether an error stands on the word that begins its line, no further in than a statement. */
  private static boolean startsAnother(Span error, Statement statement) {
    int lineStart = error.start() - error.column() + 1;
    return error.file().substring(lineStart, error.start()).isBlank()
        && error.column() <= statement.span().column();
  }
}
