package org.mingwen.compiler.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Hint;

/**
 * Findings that only follow from a mistake in the words: where a heading has lost its id or a
 * placeholder is misspelt, clauses seem to differ and statements seem unpublished.
 */
final class WordFollowUps {
  /** After these nobody knows where clauses begin. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "missing-id",
          "invalid-id",
          "duplicate-id",
          "misplaced-id",
          "reserved-id",
          "heading-without-blank",
          "nested-heading",
          "empty-heading",
          "not-utf-8",
          "file-too-large",
          "too-many-errors",
          "too-many-marks",
          "words-too-deep");

  /** After these nobody knows which placeholder was meant. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "malformed-placeholder",
          "placeholder-in-link",
          "markdown-not-allowed",
          "unknown-placeholder",
          "empty-block",
          "broken-reference");

  private final PublishedPolicy policy;
  private final Set<String> brokenTexts = new HashSet<>();
  private final Set<String> brokenClauses = new HashSet<>();
  private final List<Diagnostic> inGoverning = new ArrayList<>();

  /**
   * What is wrong with the words themselves.
   *
   * @param findings those of reading the words and of the checks
   */
  WordFollowUps(PublishedPolicy policy, List<Diagnostic> findings) {
    this.policy = policy;
    for (Words words : policy.words().values()) {
      List<Diagnostic> errors =
          findings.stream()
              .filter(f -> f.isError() && f.span().file().path().equals(words.source().path()))
              .toList();
      if (errors.isEmpty()) {
        continue;
      }
      if (errors.stream().anyMatch(e -> STRUCTURE.contains(e.id()))) {
        brokenTexts.add(words.language());
      }
      List<Diagnostic> unclear =
          errors.stream().filter(e -> PLACEHOLDERS.contains(e.id())).toList();
      List<Clause> clauses = unclear.isEmpty() ? List.of() : Clauses.of(words);
      unclear.forEach(e -> clauseOf(e, clauses).ifPresent(brokenClauses::add));
      if (words.language().equals(policy.authoritative())) {
        inGoverning.addAll(unclear);
      }
    }
  }

  private static Optional<String> clauseOf(Diagnostic error, List<Clause> clauses) {
    int at = error.span().start();
    return clauses.stream()
        .filter(c -> c.span().start() <= at && at <= c.span().end())
        .min(Comparator.comparingInt(c -> c.span().end() - c.span().start()))
        .map(Clause::id);
  }

  boolean contains(Diagnostic finding) {
    return switch (finding.id()) {
      case "missing-placeholder", "extra-placeholder" ->
          brokenClauses.contains(finding.arguments().get(0).text()) || isCompared(finding);
      case "extra-clause", "clause-order", "untranslated-clause" -> isCompared(finding);
      case "broken-reference" -> brokenTexts.contains(language(finding));
      case "unpublished-statement" ->
          brokenTexts.contains(policy.authoritative()) || mayBeMeant(finding);
      default -> false;
    };
  }

  /** Whether one of the two texts that were compared has lost clauses. */
  private boolean isCompared(Diagnostic finding) {
    return brokenTexts.contains(policy.authoritative())
        || brokenTexts.contains(language(finding))
        || (finding.id().equals("untranslated-clause")
            && brokenTexts.contains(finding.arguments().get(1).text()));
  }

  private static String language(Diagnostic finding) {
    String path = finding.span().file().path();
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
  }

  /** Whether a placeholder that could not be understood may have been meant to show a statement. */
  private boolean mayBeMeant(Diagnostic unpublished) {
    String name = unpublished.arguments().get(0).text();
    Optional<Statement> statement = policy.policy().statement(name);
    return inGoverning.stream()
        .anyMatch(
            error ->
                switch (error.id()) {
                  case "broken-reference" -> false;
                  case "unknown-placeholder", "empty-block" ->
                      statement.map(s -> mayMean(error, s)).orElse(true);
                  default -> true;
                });
  }

  private static boolean mayMean(Diagnostic unknown, Statement statement) {
    String written = unknown.span().text().replaceAll("[{}\\s]+", " ").strip();
    Optional<BlockKind> block = BlockKind.of(written.split(" ", 2)[0]);
    if (block.isPresent()) {
      return block.get().shows(statement);
    }
    Optional<String> near =
        unknown
            .hint()
            .filter(hint -> hint.id().equals("did-you-mean"))
            .map(Hint::arguments)
            .map(arguments -> arguments.get(0).text());
    if (near.isEmpty()) {
      return unknown.hint().isEmpty();
    }
    return BlockKind.of(near.get())
        .map(kind -> kind.shows(statement))
        .orElseGet(
            () ->
                near.get().equals(statement.name())
                    || near.get().startsWith(statement.name() + "."));
  }
}
