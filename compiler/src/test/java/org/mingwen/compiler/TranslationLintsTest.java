package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** What a translation says otherwise than its original, by pairs of sentences. */
class TranslationLintsTest {
  private static final Set<String> LINTS =
      Set.of("lost-link", "lost-number", "lost-term", "translated-link", "translated-number");

  private static final String POLICY =
      """
      policy shop "小店隐私政策" {
        effective 2026-01-01  authoritative zh-Hans  languages en, ja
        jurisdictions sg  offered-as website
      }
      handler "小店" { legal-name unknown  reached-by help }
      channel help "在线客服中心" { page "https://shop.example/service" }
      subject member "会员" means "注册账号的个人"
      term mall "本商城" means "本网站"
      party courier "同城配送商" is logistics as independent { name unknown }
      data purchases "购物信息" { order }
      data logins "登录信息" { access-time }
      item workout "健身打卡记录" is activity
      purpose delivering "配送商品" is delivery
      """;

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {1} / {2}: {3}")
  @CsvFileSource(resources = "/lints/translations.tsv", delimiter = '\t', numLinesToSkip = 1)
  void findsWhatATranslationLosesOrAddsAndNothingElse(
      String language, String original, String translation, String found) throws IOException {
    Path shop = folder.resolve("shop");
    Files.createDirectories(shop.resolve("text"));
    Files.createDirectories(shop.resolve("labels"));
    Files.writeString(shop.resolve("shop.policy"), POLICY);
    Files.writeString(shop.resolve("text/zh-Hans.md"), "## 本章 {#chapter}\n\n" + original + "\n");
    Files.writeString(
        shop.resolve("text/" + language + ".md"), "## Chapter {#chapter}\n\n" + translation + "\n");
    Files.copy(
        Path.of("src/test/resources/lints/" + language + ".yaml"),
        shop.resolve("labels/" + language + ".yaml"));

    List<Diagnostic> findings =
        PolicyCompiler.compileApartFromLaw(folder).diagnostics().stream()
            .filter(finding -> LINTS.contains(finding.id()))
            .toList();

    assertThat(findings).noneMatch(Diagnostic::isError);
    assertThat(
            findings.stream()
                .map(TranslationLintsTest::told)
                .sorted()
                .collect(Collectors.joining(", ")))
        .isEqualTo(found == null ? "" : found);
  }

  private static String told(Diagnostic finding) {
    return finding.id() + " " + finding.arguments().get(1).text();
  }
}
