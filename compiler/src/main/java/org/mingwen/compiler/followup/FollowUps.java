package org.mingwen.compiler.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/**
 * Findings that only follow from an earlier one: about a statement of which a part could not be
 * resolved, or about a name that stands in text that could not be read. One mistake gives one
 * finding.
 */
public final class FollowUps {
  /** Errors that leave a statement without the name that its author meant. */
  private static final Set<String> NAMELESS =
      Set.of("unnamed-statement", "invalid-name", "duplicate-name", "unknown-right", "unknown-gap");

  /** Findings that compare whole texts, and say nothing of use about one that has errors. */
  private static final Set<String> OF_WHOLE_WORDS =
      Set.of(
          "unpublished-statement",
          "untranslated-clause",
          "extra-clause",
          "clause-order",
          "missing-placeholder",
          "extra-placeholder");

  /** Findings that something is missing, which may stand in a statement that could not be read. */
  private static final Set<String> OF_WHOLE_FACTS =
      Set.of(
          "unused-term",
          "not-collected",
          "wider-purpose",
          "derived-beyond-source",
          "kept-unstored",
          "no-withdrawal");

  private final Spans damaged;
  private final Set<String> damagedNames;
  private final Set<String> lost;
  private final Set<String> brokenFiles;
  private final boolean factsBroken;
  private final boolean brokenWords;
  private final boolean nameless;
  private final boolean headerBroken;

  /**
   * Those findings of the checks that do not follow from earlier ones.
   *
   * @param late what the checks found
   * @param policy the policy they looked at
   * @param facts the findings about its facts
   * @param words the findings about its words
   * @param unread what of the facts could not be read
   */
  public static List<Diagnostic> without(
      List<Diagnostic> late,
      PublishedPolicy policy,
      List<Diagnostic> facts,
      List<Diagnostic> words,
      Unread unread) {
    List<Diagnostic> early = new ArrayList<>(facts);
    early.addAll(words);
    FollowUps followUps = new FollowUps(policy.policy(), early, unread);
    List<Diagnostic> own = new ArrayList<>(late);
    own.removeIf(followUps::contains);
    List<Diagnostic> inWords = new ArrayList<>(words);
    inWords.addAll(own);
    WordFollowUps wordFollowUps = new WordFollowUps(policy, inWords);
    own.removeIf(wordFollowUps::contains);
    return own;
  }

  private FollowUps(Policy policy, List<Diagnostic> early, Unread unread) {
    List<Span> incomplete = unread.statements();
    List<Diagnostic> errors = early.stream().filter(Diagnostic::isError).toList();
    this.damaged = new Spans();
    this.damagedNames = new HashSet<>();
    incomplete.forEach(damaged::add);
    Spans places = new Spans();
    errors.forEach(error -> places.add(error.span()));
    unread.missed().forEach(places::add);
    for (Statement statement : policy.statements()) {
      if (places.liesIn(statement.span())) {
        damaged.add(statement.span());
      }
      if (damaged.contains(statement.span())) {
        damagedNames.add(statement.name());
      }
    }
    this.lost = new TreeSet<>(unread.names());
    errors.stream()
        .filter(e -> e.id().startsWith("unknown-"))
        .flatMap(e -> e.arguments().stream())
        .map(Argument::text)
        .forEach(this.lost::add);
    errors.stream()
        .flatMap(e -> e.hint().stream())
        .filter(hint -> hint.id().equals("write-instead"))
        .forEach(hint -> this.lost.add(hint.arguments().get(0).text().replaceAll("[:：]$", "")));
    this.brokenFiles = errors.stream().map(e -> e.span().file().path()).collect(Collectors.toSet());
    this.factsBroken = brokenFiles.stream().anyMatch(path -> path.endsWith(".policy"));
    this.brokenWords = brokenFiles.stream().anyMatch(path -> path.endsWith(".md"));
    this.nameless = errors.stream().anyMatch(e -> NAMELESS.contains(e.id()));
    Span header = policy.header().span();
    this.headerBroken =
        incomplete.stream().anyMatch(s -> within(header, s))
            || errors.stream().anyMatch(e -> isInHeader(e, header));
  }

  /** Whether an error is about what the header says. */
  private static boolean isInHeader(Diagnostic error, Span header) {
    return Set.of("unknown-jurisdiction", "unknown-language", "unknown-property", "wrong-value")
            .contains(error.id())
        && error.span().file().equals(header.file())
        && error.span().start() > header.start()
        && !header.file().substring(header.end(), error.span().start()).contains("}");
  }

  private boolean contains(Diagnostic finding) {
    return switch (finding.id()) {
      case "no-effective-date", "no-jurisdiction", "undeclared-language" -> headerBroken;
      case "missing-words" -> headerBroken && finding.arguments().stream().anyMatch(this::isLost);
      case "unsafe-policy-id", "policy-in-other-folder" -> false;
      case "empty-block" -> factsBroken;
      case "handler-without-contact", "no-handler" ->
          isDamaged(finding) || damagedNames.contains("handler") || hasLostText();
      case "unknown-label", "unknown-placeholder" ->
          isDamaged(finding) || speaksOfDamaged(finding) || speaksOfLost(finding);
      default ->
          isDamaged(finding)
              || (brokenWords && OF_WHOLE_WORDS.contains(finding.id()))
              || (factsBroken && OF_WHOLE_FACTS.contains(finding.id()))
              || (brokenWords && finding.id().equals("unused-term"))
              || isMissedInBrokenFile(finding)
              || speaksOfLost(finding);
    };
  }

  private boolean hasLostText() {
    return lost.contains("channel") || lost.contains("handler") || !damaged.isEmpty();
  }

  private boolean isDamaged(Diagnostic finding) {
    return damaged.contains(finding.span());
  }

  private boolean speaksOfLost(Diagnostic finding) {
    return finding.arguments().stream().anyMatch(this::isLost);
  }

  /** Whether what is missing may be in a statement that was read in part, or has lost its name. */
  private boolean speaksOfDamaged(Diagnostic finding) {
    String path = finding.arguments().get(0).text();
    return (nameless && finding.hint().isEmpty()) || isDamagedOrInside(path);
  }

  private boolean isDamagedOrInside(String path) {
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
      if (damagedNames.contains(path.substring(0, dot))) {
        return true;
      }
    }
    return false;
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
