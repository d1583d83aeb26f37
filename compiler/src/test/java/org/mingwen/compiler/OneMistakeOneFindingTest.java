package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.compiler.law.LegalRules;

/**
 * A mistake is reported once, whatever else it makes impossible to say. What the law asks of so
 * short a policy is left out here.
 */
class OneMistakeOneFindingTest {
  private static final String HEADER =
      """
      policy shop "小店隐私政策" { effective 2026-01-01 jurisdictions cn }
      handler "小店" { legal-name "杭州小店商贸有限公司" reached-by mail }
      channel mail "电子邮件" { email "privacy@shop.example" }
      """;
  private static final String WORDS =
      """
      ## 收集 {#collection}

      {{handler.name}}收集：

      {{collected}}

      我们不出售您的个人信息。{{says no-sale}}
      """;

  @TempDir Path folder;

  private List<String> findings(String sentences, String words) throws IOException {
    Path shop = folder.resolve("shop");
    Files.createDirectories(shop.resolve("text"));
    Files.writeString(shop.resolve("shop.policy"), HEADER + sentences);
    Files.writeString(shop.resolve("text/zh-Hans.md"), words);
    return PolicyCompiler.compile(folder).diagnostics().stream()
        .filter(finding -> LegalRules.rule(finding.id()).isEmpty())
        .map(finding -> finding.id() + " " + finding.span().line())
        .toList();
  }

  @Test
  void anUnknownPurposeIsNotAlsoAMissingOne() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user for logn on contract
                no-sale: never sell any
                """,
                WORDS))
        .containsExactly("unknown-purpose 4");
  }

  @Test
  void aStatementThatBreaksOffIsNotAlsoIncomplete() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email phone
                  from user for login on contract
                no-sale: never sell any
                """,
                WORDS))
        .containsExactly("missing-comma 4");
  }

  @Test
  void aStatementThatCannotBeReadIsNotAlsoUnknownToTheWords() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user for login on contract
                no-sale: never sel any
                """,
                WORDS))
        .containsExactly("expected 5");
  }

  @Test
  void theStatementBeforeABrokenOneIsStillChecked() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user on contract
                no-sale: never sel any
                """,
                WORDS))
        .containsExactly("item-without-purpose 4", "expected 5");
  }

  @Test
  void aNameThatCannotBeReadIsNotAlsoMissing() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user for login on contract
                : never sell any
                """,
                WORDS.replace("{{says no-sale}}", "")))
        .containsExactly("stray-colon 5");
  }

  @Test
  void aBrokenPlaceholderIsNotAlsoAnUnpublishedStatement() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user for login on contract
                no-sale: never sell any
                """,
                WORDS.replace("{{says no-sale}}", "{{says no-sale}")))
        .containsExactly("malformed-placeholder 7");
  }

  @Test
  void severalMistakesAreToldInOneRun() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email, phnoe from user for login on contract
                ship: provide email to courier for delivery on contract
                no-sale: never sell any if age under eighteen
                """,
                WORDS.replace("{#collection}", "")))
        .containsExactly(
            "unknown-data 4", "unknown-recipient 5", "number-in-words 6", "missing-id 1");
  }

  @Test
  void aMisspeltBlockLeavesNothingUnpublished() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user for login on contract
                no-sale: never sell any
                """,
                WORDS.replace("{{collected}}", "{{colected}}")))
        .containsExactly("unknown-placeholder 5");
  }

  @Test
  void aStatementOfWhichNothingIsKnownEmptiesNoBlock() throws IOException {
    assertThat(
            findings(
                """
                registration: colect email from user for login on contract
                no-sale: never sell any
                """,
                WORDS))
        .containsExactly("unknown-statement 4");
  }

  @Test
  void aMisspeltClauseIsNotAlsoAMissingOne() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email
                  from user
                  fro login
                  on contract
                no-sale: never sell any
                """,
                WORDS))
        .containsExactly("unknown-clause 6");
  }

  @Test
  void aHeadingWithoutIdLosesNoClauseOfATranslation() throws IOException {
    Path text = folder.resolve("shop/text");
    Files.createDirectories(text);
    Files.writeString(text.resolve("en.md"), WORDS);
    assertThat(
            findings(
                """
                registration: collect email from user for login on contract
                no-sale: never sell any
                """,
                WORDS.replace(" {#collection}", "")))
        .containsExactlyInAnyOrder("missing-id 1", "undeclared-language 1");
  }

  @Test
  void aLabelWithASpaceIsOneMistake() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user for login on contract
                no sale: never sell any
                """,
                WORDS))
        .containsExactly("unknown-statement 5");
  }

  @Test
  void anEmptyFileIsNoPolicy() throws IOException {
    Path shop = folder.resolve("shop");
    Files.createDirectories(shop);
    Files.writeString(shop.resolve("shop.policy"), "");
    assertThat(PolicyCompiler.compile(folder).diagnostics())
        .extracting(finding -> finding.id())
        .containsExactly("no-header");
  }

  @Test
  void anEmptyTextIsAMissingText() throws IOException {
    assertThat(
            findings(
                """
                registration: collect email from user for login on contract
                no-sale: never sell any
                """,
                "\n"))
        .containsExactly("missing-words 1");
  }
}
