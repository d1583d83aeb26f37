package org.mingwen.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.StaleRule;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/** What the header says of the change since the last release, and of words that went stale. */
class DeclaredChangeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "technical",
        "translation",
        "editorial",
        "neutral",
        "vocabulary",
        "narrowing",
        "broadening",
        "mixed"
      })
  void aChangeHasAClassAndAReason(String kind) {
    Header header = header("changes " + kind + " \"新增配送功能\"  zone Asia/Shanghai");

    assertThat(header.declared().orElseThrow().kind().id()).isEqualTo(kind);
    assertThat(header.declared().orElseThrow().reason().text()).isEqualTo("新增配送功能");
    assertThat(header.declared().orElseThrow().reason().address()).isEqualTo("policy.changes");
  }

  @Test
  void whereNothingIsSaidNothingIsDeclaredAndStaleWordsFail() {
    Header header = header("");

    assertThat(header.declared()).isEmpty();
    assertThat(header.staleRule("zh-Hans")).isEqualTo(StaleRule.FAIL);
    assertThat(header.staleRule("en")).isEqualTo(StaleRule.FAIL);
  }

  @Test
  void aRuleThatNamesALanguageGoesBeforeTheOneForAllOthers() {
    Header header = header("stale original  stale notice in ja, zh-Hans");

    assertThat(header.staleRule("ja")).isEqualTo(StaleRule.NOTICE);
    assertThat(header.staleRule("zh-Hans")).isEqualTo(StaleRule.NOTICE);
    assertThat(header.staleRule("en")).isEqualTo(StaleRule.ORIGINAL);
  }

  @Test
  void theAuthoritativeWordsNeverStandInForThemselves() {
    assertThat(header("stale original").staleRule("zh-Hans")).isEqualTo(StaleRule.FAIL);
    assertThat(ids("stale original in zh-Hans")).containsExactly("original-of-itself");
  }

  @ParameterizedTest
  @ValueSource(strings = {"changes", "changes \"why\"", "changes broadening, mixed \"why\""})
  void aChangeWithoutItsClassIsNoProperty(String property) {
    assertThat(ids(property)).hasSize(1);
  }

  @Test
  void aReasonIsNotLeftOut() {
    assertThat(ids("changes broadening")).containsExactly("missing-reason");
  }

  @Test
  void anUnknownClassOrRuleIsReported() {
    assertThat(ids("changes braodening \"...\"")).containsExactly("unknown-term");
    assertThat(ids("stale ignore")).containsExactly("unknown-term");
  }

  @Test
  void aSecondClassIsReported() {
    assertThat(ids("changes mixed \"...\" changes narrowing \"...\""))
        .containsExactly("repeated-clause");
  }

  @Test
  void aLanguageHasOneRule() {
    assertThat(ids("stale fail in en stale notice in en")).containsExactly("repeated-clause");
    assertThat(ids("stale fail stale notice")).containsExactly("repeated-clause");
    assertThat(ids("stale fail in en stale notice in ja stale original")).isEmpty();
  }

  @Test
  void aRuleIsForLanguagesOfThePolicy() {
    assertThat(ids("stale fail in fr")).containsExactly("language-not-offered");
    assertThat(ids("stale fail in klingon-x")).containsExactly("unknown-language");
  }

  @Test
  void onlyWhatDependsOnALanguageIsSaidForOne() {
    assertThat(ids("app-type online-shopping in en")).containsExactly("misplaced-clause");
  }

  @Test
  void aReasonFollowsNothingElse() {
    assertThat(ids("app-type online-shopping \"why\"")).containsExactly("expected");
  }

  private static Header header(String properties) {
    Resolver.Resolution resolution = resolution(properties);
    assertThat(resolution.diagnostics()).isEmpty();
    return resolution.policy().orElseThrow().header();
  }

  private static List<String> ids(String properties) {
    ParseResult parsed = parsed(properties);
    List<Diagnostic> findings =
        parsed.diagnostics().isEmpty()
            ? resolution(properties).diagnostics()
            : parsed.diagnostics();
    return findings.stream().map(Diagnostic::id).toList();
  }

  private static Resolver.Resolution resolution(String properties) {
    return Resolver.resolve(List.of(parsed(properties).file()), Set.of(), Vocabulary.builtIn());
  }

  private static ParseResult parsed(String properties) {
    return PolicyParser.parse(
        SourceFile.of(
            "shop.policy", "policy shop \"拾光商城隐私政策\" { languages en, ja " + properties + " }"));
  }
}
