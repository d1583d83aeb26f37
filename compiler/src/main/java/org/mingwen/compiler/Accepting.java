package org.mingwen.compiler;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mingwen.compiler.canonical.Units;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.Acceptance;
import org.mingwen.compiler.pins.PinFolder;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.report.AcceptanceReport;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * What somebody is about to accept of a policy: shown first, then written into its pins.
 *
 * <p>Words in a language are accepted by whoever answers for them; without languages or units
 * named, everything is, and the built-in terms with it.
 */
public final class Accepting {
  private final Snapshot draft;
  private final PinStates states;
  private final List<String> languages;
  private final Optional<Predicate<Acceptable>> named;
  private final List<Diagnostic> findings = new ArrayList<>();

  /**
   * What is to be accepted.
   *
   * @param policy a policy of {@link PolicyCompiler#compileToAccept}
   * @param languages in which languages; empty for each
   * @param units the ids of clauses and the addresses of phrases; empty for whatever changed
   */
  public Accepting(VersionedPolicy policy, List<String> languages, List<String> units) {
    this(
        policy,
        languages,
        units.isEmpty() ? Optional.empty() : Optional.of(unit -> units.contains(unit.id())));
    for (String language : languages) {
      if (!states.languages().contains(language)) {
        findings.add(
            Diagnostic.error("no-such-translation", parameter("in", language), quoted(language)));
      }
    }
    for (String unit : units) {
      if (this.languages.stream()
          .flatMap(language -> states.in(language).stream())
          .noneMatch(one -> one.id().equals(unit))) {
        findings.add(
            Diagnostic.error("nothing-to-accept", parameter("clauses", unit), quoted(unit)));
      }
    }
  }

  private Accepting(
      VersionedPolicy policy, List<String> languages, Optional<Predicate<Acceptable>> named) {
    this.draft = policy.draft();
    this.states = PinStates.of(draft.policy(), draft.pins());
    this.languages = languages.isEmpty() ? states.languages() : List.copyOf(languages);
    this.named = named;
  }

  /**
   * What a translator's file says is approved, and nothing else.
   *
   * @param policy with the words of that file
   * @param keys the clauses and phrases by their keys in {@link Units#all}
   */
  static Accepting approved(VersionedPolicy policy, String language, Set<String> keys) {
    return new Accepting(policy, List.of(language), Optional.of(unit -> keys.contains(unit.key())));
  }

  /** The value of a goal's parameter, as the place of a finding about it. */
  static Span parameter(String name, String value) {
    SourceFile file = SourceFile.of("-Dmingwen." + name, value);
    return file.span(0, file.length());
  }

  /** What was asked for and is not there. */
  public List<Diagnostic> findings() {
    return List.copyOf(findings);
  }

  private List<Acceptable> stale() {
    return languages.stream()
        .flatMap(language -> states.in(language).stream())
        .filter(Acceptable::isStale)
        .filter(named.orElse(one -> true))
        .filter(one -> one.translation().isPresent())
        .toList();
  }

  /** Whether pins would be written: something changed, or is no longer there. */
  public boolean isNeeded() {
    return !accepted("nobody", LocalDate.EPOCH).equals(draft.pins());
  }

  /** The lines that show what is to be accepted, with the differences marked. */
  public List<String> shown(Language language) {
    return AcceptanceReport.of(stale(), draft.policy().authoritative(), draft.pins(), language);
  }

  /**
   * Writes the pins, all of them or none.
   *
   * @param folder the folder of policies
   * @param by who accepts
   * @param on on which day
   * @throws IOException if they cannot be written
   */
  public void write(Path folder, String by, LocalDate on) throws IOException {
    PinFolder.replace(folder.resolve(draft.policy().policy().id()), accepted(by, on));
  }

  /**
   * Today by the calendar of the policy's time zone. The one place that looks at a clock: it is
   * asked by whoever accepts, and not by a build.
   */
  public LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(draft.policy().policy().header().zone()));
  }

  private Pins accepted(String by, LocalDate on) {
    Acceptance acceptance = new Acceptance(by, on);
    if (named.isPresent()) {
      return acceptance.of(draft.pins(), stale());
    }
    String vocabulary =
        languages.containsAll(states.languages())
            ? draft.hashes().vocabulary()
            : draft.pins().vocabulary();
    return acceptance.ofAll(states, draft.pins(), languages, vocabulary);
  }
}
