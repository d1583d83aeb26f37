package org.mingwen.compiler.gate;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.ChangeKind;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.DeclaredChange;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** What keeps a state of a policy from being the next release. */
public final class Gate {
  private final VersionedPolicy versioned;
  private final Release latest;
  private final Header header;
  private final Comparison comparison;
  private final ChangeClass found;
  private final WhatChanged changed;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Gate(VersionedPolicy versioned, Release latest) {
    this.versioned = versioned;
    this.latest = latest;
    this.header = versioned.draft().policy().policy().header();
    this.comparison = Comparison.of(latest.snapshot(), versioned.draft());
    this.found = lowered(comparison, header.declared());
    this.changed = new WhatChanged(versioned.draft(), latest.snapshot(), comparison);
  }

  /**
   * What is wrong with a policy as the next release, or as its sources stand beside the last one;
   * nothing for a policy that was never released.
   *
   * @param versioned a policy without errors
   */
  public static List<Diagnostic> findings(VersionedPolicy versioned) {
    return versioned
        .history()
        .latest()
        .map(latest -> new Gate(versioned, latest).findings())
        .orElse(List.of());
  }

  private List<Diagnostic> findings() {
    version();
    declaration();
    if (found == ChangeClass.BROADENING || found == ChangeClass.MIXED) {
      findings.addAll(Notice.findings(header, latest));
    }
    vocabulary();
    return findings;
  }

  private void version() {
    Optional<LocalDate> date = header.effective().map(PolicyDate::start);
    LocalDate last = latest.version().date().start();
    if (date.isPresent() && date.get().isBefore(last)) {
      findings.add(
          Diagnostic.error(
                  "version-not-later",
                  header.span(),
                  plain(header.effective().get()),
                  plain(latest.version()))
              .hint("raise-version"));
    } else if (date.isPresent() && date.get().equals(last) && !found.fitsAnEdition()) {
      findings.add(
          changed.in(
              Diagnostic.error(
                      "version-not-raised",
                      header.span(),
                      plain(latest.version()),
                      word(label(found)))
                  .hint("raise-version")));
    }
  }

  private void declaration() {
    if (header.declared().isEmpty()) {
      if (!found.fitsAnEdition() && found != ChangeClass.VOCABULARY) {
        findings.add(
            changed.in(
                Diagnostic.warning(
                        "change-not-declared",
                        header.span(),
                        plain(latest.version()),
                        word(label(found)))
                    .hint("write-reason", plain(id(found)))));
      }
      return;
    }
    DeclaredChange declared = header.declared().get();
    if (declared(declared).compareTo(found) < 0) {
      findings.add(
          changed.in(
              Diagnostic.error(
                      "change-understated",
                      declared.span(),
                      quoted(declared.kind().id()),
                      word(label(found)),
                      plain(latest.version()))
                  .hint("write-reason", plain(id(found)))));
    }
  }

  /** Terms can change under a policy whose author changed nothing; somebody has to look. */
  private void vocabulary() {
    Pins pins = versioned.draft().pins();
    String now = versioned.draft().hashes().vocabulary();
    boolean accepted =
        pins.vocabulary().isEmpty()
            ? comparison.vocabulary().isEmpty()
            : pins.vocabulary().equals(now);
    if (!accepted) {
      findings.add(
          Diagnostic.error(
                  "vocabulary-not-accepted",
                  header.span(),
                  plain(latest.version()),
                  plain(String.join(", ", comparison.vocabulary())))
              .hint("accept-vocabulary"));
    }
  }

  /**
   * The class of a change as its author may declare it: a text that bears meaning may have been
   * worded better and say the same, which only its author knows.
   */
  private static ChangeClass lowered(Comparison comparison, Optional<DeclaredChange> declared) {
    boolean textsOnly =
        !comparison.changes().isEmpty()
            && comparison.vocabulary().isEmpty()
            && comparison.changes().stream()
                .allMatch(change -> change.kind() == ChangeKind.MEANING_ALTERED);
    boolean editorial =
        declared
            .filter(change -> declared(change) == ChangeClass.EDITORIAL)
            .filter(change -> !change.reason().text().isBlank())
            .isPresent();
    return textsOnly && editorial ? ChangeClass.EDITORIAL : comparison.changeClass();
  }

  private static ChangeClass declared(DeclaredChange change) {
    return ChangeClass.valueOf(change.kind().id().toUpperCase(Locale.ROOT));
  }

  private static String id(ChangeClass change) {
    return change.name().toLowerCase(Locale.ROOT);
  }

  private static String label(ChangeClass change) {
    return "change-class." + id(change);
  }
}
