package org.mingwen.compiler.pins;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.model.StaleRule;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.diagnostic.Severity;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * What is found where words are no longer those that somebody accepted: errors where the language's
 * rule is to fail, else warnings, since then the pages say it. A language in which nobody ever
 * accepted anything is one warning, and a policy in one language that has no pins is none.
 */
public final class PinFindings {
  private final PublishedPolicy policy;
  private final PinStates states;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Map<String, Map<String, Span>> clauses = new HashMap<>();
  private final Map<String, Span> phrases = new HashMap<>();

  private PinFindings(PublishedPolicy policy, PinStates states) {
    this.policy = policy;
    this.states = states;
    policy
        .words()
        .forEach(
            (language, words) -> {
              Map<String, Span> spans = new HashMap<>();
              Clauses.of(words)
                  .forEach(clause -> spans.putIfAbsent(clause.id(), firstLine(clause)));
              clauses.put(language, spans);
            });
    for (Phrase phrase : Phrases.of(policy.policy())) {
      phrases.put(phrase.address(), phrase.span());
    }
    for (Phrase phrase : Phrases.properNames(policy.policy())) {
      phrases.put(phrase.address(), phrase.span());
    }
  }

  /**
   * What is found.
   *
   * @param policy without errors
   * @param pins what was accepted
   */
  public static List<Diagnostic> of(PublishedPolicy policy, Pins pins) {
    PinStates states = PinStates.of(policy, pins);
    PinFindings findings = new PinFindings(policy, states);
    states.languages().forEach(language -> findings.language(language, pins));
    return List.copyOf(findings.findings);
  }

  private void language(String language, Pins pins) {
    boolean governs = language.equals(policy.authoritative());
    if (states.isPinned(language)) {
      states.in(language).stream()
          .filter(Acceptable::isStale)
          .filter(one -> !governs || !isToldOfATranslation(one))
          .forEach(this::stale);
      orphans(language);
    } else if (!states.in(language).isEmpty() && (!governs || !pins.isEmpty())) {
      findings.add(
          Diagnostic.warning("nothing-accepted", language(language), quoted(language))
              .hint("accept-language", plain(language)));
    }
  }

  private Span language(String language) {
    return policy.policy().header().languages().stream()
        .filter(ref -> ref.id().equals(language))
        .map(ref -> ref.span())
        .findFirst()
        .orElse(policy.policy().header().span());
  }

  /** New Chinese words, which a finding about their translation tells of, no less gravely. */
  private boolean isToldOfATranslation(Acceptable original) {
    return original.state() != PinState.STALE_MEANING
        && states.languages().stream()
            .filter(language -> fails(language) || !fails(original.language()))
            .flatMap(language -> states.clause(language, original.id()).stream())
            .anyMatch(
                one ->
                    one.state() == PinState.STALE_WORDS
                        || (!one.language().equals(original.language())
                            && one.state() == PinState.MISSING));
  }

  private boolean fails(String language) {
    return policy.policy().header().staleRule(language).equals(StaleRule.FAIL);
  }

  private void stale(Acceptable one) {
    Argument unit = quoted(one.id());
    Argument language = quoted(one.language());
    boolean governs = one.language().equals(policy.authoritative());
    Diagnostic finding =
        switch (one.state()) {
          case STALE_MEANING -> of("stale-meaning", one, unit, language);
          case STALE_WORDS ->
              of("stale-words", one, unit, language).note("original-changed", original(one));
          case EDITED ->
              governs
                  ? of("original-edited", one, unit, language)
                  : of("translation-edited", one, unit, language);
          case MISSING, CURRENT, ORPHAN -> of("not-accepted", one, unit, language);
        };
    findings.add(finding.hint("accept-unit", plain(one.language()), plain(one.id())));
  }

  private Diagnostic of(String id, Acceptable one, Argument... arguments) {
    return new Diagnostic(
        id,
        fails(one.language()) ? Severity.ERROR : Severity.WARNING,
        place(one),
        List.of(arguments),
        Optional.empty(),
        List.of());
  }

  private Span place(Acceptable one) {
    if (one.clause()) {
      Span span = clauses.getOrDefault(one.language(), Map.of()).get(one.id());
      return span == null ? original(one) : span;
    }
    Words.Label label = policy.words().get(one.language()).labels().get(one.id());
    return label == null ? original(one) : label.span();
  }

  private Span original(Acceptable one) {
    return one.clause() ? clauses.get(policy.authoritative()).get(one.id()) : phrases.get(one.id());
  }

  private void orphans(String language) {
    SortedSet<String> orphans = states.orphans(language);
    if (!orphans.isEmpty()) {
      String path = policy.policy().id() + "/" + PinFiles.FOLDER + language + ".json";
      findings.add(
          Diagnostic.warning(
                  "orphan-pin",
                  SourceFile.of(path, "").span(0, 0),
                  quoted(path),
                  plain(orphans.size()),
                  quoted(orphans.first()))
              .hint("accept-language", plain(language)));
    }
  }

  private static Span firstLine(Clause clause) {
    SourceFile file = clause.span().file();
    int end = clause.span().start();
    while (end < clause.span().end() && file.line(end) == clause.span().line()) {
      end++;
    }
    int blank = file.substring(clause.span().start(), end).length();
    return file.span(
        clause.span().start(),
        end - (blank - file.substring(clause.span().start(), end).stripTrailing().length()));
  }
}
