package org.mingwen.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/**
 * Findings that only follow from an earlier one: about a statement of which a part could not be
 * resolved, or about a name that stands in text that could not be read. One mistake gives one
 * finding.
 */
final class FollowUps {
  /** Findings that compare whole texts, and say nothing of use about one that has errors. */
  private static final Set<String> OF_WHOLE_WORDS =
      Set.of(
          "unpublished-statement",
          "untranslated-clause",
          "extra-clause",
          "clause-order",
          "missing-placeholder",
          "extra-placeholder");

  private final List<Span> damaged;
  private final Set<String> lost;
  private final Set<String> brokenFiles;
  private final boolean brokenWords;

  FollowUps(Policy policy, List<Diagnostic> early, List<Span> incomplete, Set<String> lost) {
    List<Span> errors = early.stream().filter(Diagnostic::isError).map(Diagnostic::span).toList();
    this.damaged = new ArrayList<>(incomplete);
    policy.statements().stream()
        .map(Statement::span)
        .filter(statement -> errors.stream().anyMatch(error -> within(error, statement)))
        .forEach(damaged::add);
    this.lost = lost;
    this.brokenFiles = errors.stream().map(span -> span.file().path()).collect(Collectors.toSet());
    this.brokenWords = brokenFiles.stream().anyMatch(path -> path.endsWith(".md"));
  }

  boolean contains(Diagnostic finding) {
    return damaged.stream().anyMatch(statement -> within(finding.span(), statement))
        || isMissedInBrokenFile(finding)
        || (brokenWords && OF_WHOLE_WORDS.contains(finding.id()))
        || finding.arguments().stream().anyMatch(this::isLost);
  }

  /** Whether a translation is missing from a label file that could not be read to its end. */
  private boolean isMissedInBrokenFile(Diagnostic finding) {
    return finding.id().equals("missing-translation")
        && brokenFiles.stream()
            .anyMatch(
                path -> path.endsWith("labels/" + finding.arguments().get(1).text() + ".yaml"));
  }

  /** Whether an argument is a lost name, or the address of something of that name. */
  private boolean isLost(Argument argument) {
    if (argument.kind() != Argument.Kind.QUOTED) {
      return false;
    }
    String text = argument.text();
    if (lost.contains(text)) {
      return true;
    }
    for (String part : text.split("\\.", -1)) {
      if (lost.contains(part)) {
        return true;
      }
    }
    return false;
  }

  static boolean within(Span inner, Span outer) {
    return inner.file().equals(outer.file())
        && inner.start() >= outer.start()
        && inner.end() <= outer.end();
  }
}
