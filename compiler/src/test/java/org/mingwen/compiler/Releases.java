package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.mingwen.compiler.backend.rules.RulesBackend;
import org.mingwen.compiler.history.Chain;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.Version;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;

/** States of a small policy, one released on the first of each month of 2026. */
final class Releases {
  private final Path folder;
  private final List<Release> releases = new ArrayList<>();
  private int states;

  Releases(Path folder) {
    this.folder = folder;
  }

  /** Releases what these sentences say. */
  Releases release(String sentences) {
    return add(releases.size() + 1, 1, sentences, Optional.empty());
  }

  /** Releases another edition of the last version. */
  Releases edition(String sentences) {
    Version last = releases.get(releases.size() - 1).version();
    return add(
        last.date().month().getMonthValue(), last.edition() + 1, sentences, Optional.empty());
  }

  /** Releases what is withdrawn before it takes effect. */
  Releases withdrawn(String sentences) {
    return add(releases.size() + 1, 1, sentences, Optional.of(LocalDate.of(2025, 12, 1)));
  }

  private Releases add(int month, int edition, String sentences, Optional<LocalDate> withdrawn) {
    PolicyDate date = new PolicyDate(YearMonth.of(2026, month), OptionalInt.of(1));
    Version version = new Version(date, edition);
    releases.add(
        new Release(
            version,
            releases.size() + 1,
            state(sentences),
            "",
            withdrawn.map(on -> new Chain.Withdrawn(version.toString(), on, "有误", ""))));
    return this;
  }

  private Snapshot state(String sentences) {
    states++;
    Compilation compilation = CompiledApp.compile(folder.resolve("state" + states), sentences);
    assertThat(compilation.hasErrors())
        .as(DiagnosticPrinter.print(compilation.diagnostics(), Language.EN))
        .isFalse();
    return compilation.versioned().get(0).draft();
  }

  /** The policy whose sources say this now. */
  VersionedPolicy draft(String sentences) {
    return new VersionedPolicy(state(sentences), new History(releases));
  }

  /** The rules files where the sources say what the last release says. */
  SortedMap<String, byte[]> rules() {
    return rules(releases.get(releases.size() - 1).snapshot(), Optional.empty());
  }

  /** The rules files with the version in force on a day as the present one. */
  SortedMap<String, byte[]> rules(String day) {
    return rules(releases.get(releases.size() - 1).snapshot(), Optional.of(LocalDate.parse(day)));
  }

  /** The rules files where the sources say this. */
  SortedMap<String, byte[]> rulesWithDraft(String sentences) {
    return rules(state(sentences), Optional.empty());
  }

  private SortedMap<String, byte[]> rules(Snapshot draft, Optional<LocalDate> day) {
    return RulesBackend.render(List.of(new VersionedPolicy(draft, new History(releases))), day);
  }

  /** An app that has loaded the rules of the last release. */
  CompiledApp app() {
    return CompiledApp.of(rules().get("shop/rules.json"));
  }
}
