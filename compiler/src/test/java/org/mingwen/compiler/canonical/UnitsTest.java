package org.mingwen.compiler.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;

class UnitsTest {
  private static final String FACTS = "tls: secure \"加密传输\" with encryption-in-transit\n";
  private static final String TEXT = "## 一个 {#tls}\n\n我们用{{ tls }}。\n\n## 二个 {#two}\n\n完。\n";

  @Test
  void aClauseAndAPhraseOfOneNameAreTwoUnits() {
    Units units = units("zh-Hans", TEXT, "");

    assertThat(units.clauses())
        .containsExactly(
            java.util.Map.entry("tls", "## 一个\n\n我们用{{tls}}。"),
            java.util.Map.entry("two", "## 二个\n\n完。"));
    assertThat(units.phrases()).containsEntry("tls", "加密传输");
    assertThat(units.all()).containsKeys("#tls", "#two", "tls");
    assertThat(Units.clauseOf("#tls")).contains("tls");
    assertThat(Units.clauseOf("tls")).isEmpty();
  }

  @Test
  void aPhraseWithoutTranslationIsNoUnit() {
    assertThat(units("en", "## One {#tls}\n", "").phrases()).isEmpty();
    assertThat(units("en", "## One {#tls}\n", "tls: TLS\n").phrases()).containsEntry("tls", "TLS");
  }

  @Test
  void whatIsSaidOfAChangeIsTranslatedAndNoPartOfTheText() {
    PublishedPolicy changed = changed("延长保存期限");

    assertThat(Units.of(changed, "zh-Hans").hash())
        .isEqualTo(Units.of(changed("新增用途"), "zh-Hans").hash());
    assertThat(Units.of(changed, "zh-Hans").phrases()).doesNotContainKey("policy.changes");
    assertThat(Units.of(changed, "en").phrases()).containsEntry("policy.changes", "longer");
    assertThat(Units.original(changed).phrases()).containsEntry("policy.changes", "延长保存期限");
    assertThat(Units.original(changed).clauses()).isEqualTo(Units.of(changed, "zh-Hans").clauses());
  }

  private static PublishedPolicy changed(String reason) {
    return Sample.published(
        "policy sample \"样例\" { languages en changes broadening \"%s\" }".formatted(reason),
        Sample.words("zh-Hans", TEXT),
        Sample.words("en", "## One {#tls}\n", "policy.changes: longer\n"));
  }

  @Test
  void typingTheSameOtherwiseChangesNoHash() {
    assertThat(hash(TEXT.replace("\n", "\r\n").replace("{{ tls }}", "{{tls}}")))
        .isEqualTo(hash(TEXT));
    assertThat(hash(TEXT.replace("{#two}", "{#second}"))).isEqualTo(hash(TEXT));
  }

  @Test
  void aWordAPlaceholderAndTheOrderOfClausesChangeIt() {
    assertThat(hash(TEXT.replace("完", "终"))).isNotEqualTo(hash(TEXT));
    assertThat(hash(TEXT.replace("{{ tls }}", "{{ref two}}"))).isNotEqualTo(hash(TEXT));
    assertThat(hash("## 二个 {#two}\n\n完。\n\n## 一个 {#tls}\n\n我们用{{ tls }}。\n"))
        .isNotEqualTo(hash(TEXT));
  }

  private static String hash(String text) {
    return units("zh-Hans", text, "").hash();
  }

  private static Units units(String language, String text, String labels) {
    Words words = WordsReader.read(language, "text", bytes(text), "labels", bytes(labels)).words();
    PublishedPolicy policy =
        PublishedPolicy.of(
            Corpus.saying(FACTS).policy(),
            new TreeMap<>(java.util.Map.of(language, words)),
            Vocabulary.builtIn());
    return Units.of(policy, language);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
