package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.gate.Gate;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.report.DiagnosticPrinter;
import org.mingwen.compiler.report.Language;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** What keeps a state from being the next release; the last one is of 1 January 2026. */
class GateTest {
  private static final String NARROW = "sign-up: collect email for account-register on contract\n";
  private static final String WIDE =
      "sign-up: collect email, phone for account-register on contract\n";
  private static final String PROMISE = "changes told by mail within 30 days\n";

  @TempDir Path folder;
  private Releases releases;
  private int times;

  @BeforeEach
  void start() {
    releases = new Releases(folder);
  }

  private static String header(String properties) {
    return "policy shop \"小店隐私政策\" { jurisdictions cn, eea " + properties + " }\n";
  }

  private List<Diagnostic> findings(String before, String properties, String now) {
    times++;
    Releases fresh = new Releases(folder.resolve("time" + times));
    return Gate.findings(fresh.release(before).draft(header(properties) + now));
  }

  private List<String> ids(String before, String properties, String now) {
    return findings(before, properties, now).stream().map(Diagnostic::id).toList();
  }

  @Test
  void whatWasNeverReleasedIsHeldAgainstNothing() {
    assertThat(Gate.findings(releases.draft(WIDE))).isEmpty();
  }

  @Test
  void whatSaysTheSameIsFine() {
    assertThat(ids(NARROW, "effective 2026-01-01", NARROW)).isEmpty();
  }

  @Test
  void whatSaysSomethingElseNeedsALaterDate() {
    assertThat(ids(NARROW, "effective 2026-01-01 changes broadening \"新增手机号\"", WIDE))
        .containsExactly("version-not-raised");
    assertThat(ids(NARROW, "effective 2026-02-01 changes broadening \"新增手机号\"", WIDE)).isEmpty();
  }

  @Test
  void aDraftWithoutADateIsNoVersionYet() {
    assertThat(ids(NARROW, "changes broadening \"新增手机号\"", WIDE)).isEmpty();
  }

  @Test
  void aVersionIsNotOlderThanTheLast() {
    assertThat(ids(NARROW, "effective 2025-12-31 changes broadening \"新增手机号\"", WIDE))
        .containsExactly("version-not-later");
    assertThat(ids(NARROW, "effective 2025-12", NARROW)).contains("version-not-later");
  }

  @Test
  void theFindingSaysWhatChangedInTheReadersLanguage() {
    List<Diagnostic> findings =
        findings(NARROW, "effective 2026-01-01 changes broadening \"新增手机号\"", WIDE);

    assertThat(DiagnosticPrinter.print(findings, Language.ZH))
        .contains("与 2026-01-01 版相比有扩大处理范围或者减少承诺的变更")
        .containsPattern("新增.*手机号");
    assertThat(DiagnosticPrinter.print(findings, Language.EN))
        .contains("there is a change that permits more or promises less since version 2026-01-01")
        .containsIgnoringCase("phone")
        .doesNotContain("手机号（");
  }

  @Test
  void ofVeryManyChangesTheFirstAreNamedAndTheRestCounted() {
    List<Diagnostic> findings = findings(NARROW, "effective 2026-01-01", NARROW + twenty());

    assertThat(findings.get(0).notes()).hasSize(13);
    assertThat(findings.get(0).notes().get(12).id()).isEqualTo("more-changes");
  }

  private static String twenty() {
    List<String> items =
        List.of(
            "name",
            "nickname",
            "gender",
            "birth-date",
            "address",
            "avatar",
            "photo-video",
            "location",
            "calendar",
            "contacts",
            "card-number",
            "user-tag",
            "order",
            "comment",
            "age",
            "audio",
            "browser",
            "app-list",
            "crash-log",
            "cookie-id");
    StringBuilder all = new StringBuilder();
    for (String item : items) {
      all.append("of-" + item + ": collect " + item + " for account-register on contract\n");
    }
    return all.toString();
  }

  @Test
  void aChangeOfMeaningIsDeclared() {
    List<Diagnostic> findings = findings(NARROW, "effective 2026-02-01", WIDE);

    assertThat(findings).extracting(Diagnostic::id).containsExactly("change-not-declared");
    assertThat(findings.get(0).isError()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "technical, true",
    "translation, true",
    "editorial, true",
    "neutral, true",
    "vocabulary, true",
    "narrowing, true",
    "broadening, false",
    "mixed, false"
  })
  void nothingIsDeclaredSlighterThanItIs(String declared, boolean understated) {
    List<String> ids = ids(NARROW, "effective 2026-02-01 changes " + declared + " \"调整\"", WIDE);

    assertThat(ids.contains("change-understated")).isEqualTo(understated);
  }

  @Test
  void aNarrowingIsDeclaredAsOne() {
    assertThat(ids(WIDE, "effective 2026-02-01 changes narrowing \"不再收集手机号\"", NARROW)).isEmpty();
    assertThat(ids(WIDE, "effective 2026-02-01 changes editorial \"不再收集手机号\"", NARROW))
        .containsExactly("change-understated");
  }

  private static final String TERM = "subject visitor \"访客\" means \"浏览本网站的人\"\n";
  private static final String REWORDED = "subject visitor \"访客\" means \"访问我们网站的人\"\n";

  @Test
  void aTextThatBearsMeaningMayBeDeclaredToSayTheSame() {
    assertThat(
            ids(TERM + NARROW, "effective 2026-01-01 changes editorial \"表述\"", REWORDED + NARROW))
        .isEmpty();
    assertThat(ids(TERM + NARROW, "effective 2026-01-01", REWORDED + NARROW))
        .contains("version-not-raised");
  }

  @Test
  void nothingElseIsMadeSlighterByThat() {
    assertThat(ids(TERM + NARROW, "effective 2026-01-01 changes editorial \"表述\"", REWORDED + WIDE))
        .containsExactly("version-not-raised", "change-understated");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 2026-02-01, true",
    "2026-01-03, 2026-02-01, false",
    "2026-01-01, 2026-03-01, true"
  })
  void peopleAreToldAsLongBeforeAsTheLastReleasePromises(
      String published, String effective, boolean longEnough) {
    String dates =
        "published " + published + " effective " + effective + " changes broadening \"新增\"";

    List<String> ids = ids(PROMISE + NARROW, dates, PROMISE + WIDE);

    assertThat(ids).isEqualTo(longEnough ? List.of() : List.of("notice-too-short"));
  }

  @Test
  void theNewVersionCannotShortenTheNoticeOfItself() {
    String dates = "published 2026-01-31 effective 2026-02-01 changes mixed \"新增\"";

    assertThat(ids(PROMISE + NARROW, dates, "changes told by mail within 1 day\n" + WIDE))
        .containsExactly("notice-too-short");
    assertThat(ids(NARROW, dates, PROMISE + WIDE)).isEmpty();
  }

  @Test
  void onlyAMaterialChangeNeedsTheNotice() {
    String dates = "published 2026-01-31 effective 2026-02-01 changes narrowing \"减少\"";

    assertThat(ids(PROMISE + WIDE, dates, PROMISE + NARROW)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 month", "31 days", "744 hours", "31 working-days"})
  void aPeriodIsCountedByTheCalendar(String period) {
    String promise = "changes told by mail within " + period + "\n";
    String late = "published 2026-01-02 effective 2026-02-01 changes broadening \"新增\"";
    String early = "published 2026-01-01 effective 2026-02-01 changes broadening \"新增\"";

    assertThat(ids(promise + NARROW, late, promise + WIDE)).containsExactly("notice-too-short");
    assertThat(ids(promise + NARROW, early, promise + WIDE)).isEmpty();
  }

  @Test
  void anUnknownDayOfPublishingIsSaid() {
    List<Diagnostic> findings =
        findings(
            PROMISE + NARROW, "effective 2026-03-01 changes broadening \"新增\"", PROMISE + WIDE);

    assertThat(findings).extracting(Diagnostic::id).containsExactly("notice-unknown");
    assertThat(findings.get(0).isError()).isFalse();
  }

  @Test
  void aWithdrawnVersionIsHeldAgainstNothing() {
    releases.release(NARROW).withdrawn(WIDE);

    assertThat(Gate.findings(releases.draft(header("effective 2026-01-01") + NARROW))).isEmpty();
  }

  @Test
  void termsThatChangedUnderThePolicyAreAccepted() {
    History history = releases.release(NARROW).draft(NARROW).history();
    Snapshot now = releases.draft(NARROW).draft();

    assertThat(Gate.findings(new VersionedPolicy(pinned(now, "then"), history)))
        .extracting(Diagnostic::id)
        .containsExactly("vocabulary-not-accepted");
    assertThat(Gate.findings(new VersionedPolicy(pinned(now, vocabulary(now)), history))).isEmpty();
    assertThat(Gate.findings(new VersionedPolicy(now, history))).isEmpty();
  }

  private static String vocabulary(Snapshot state) {
    return state.hashes().vocabulary();
  }

  private static Snapshot pinned(Snapshot state, String vocabulary) {
    Hashes hashes = state.hashes();
    return new Snapshot(
        state.policy(),
        state.texts(),
        new Pins(
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            vocabulary),
        new Hashes(
            hashes.meaning(),
            hashes.vocabulary(),
            new TreeMap<>(hashes.words()),
            hashes.rendering()));
  }
}
