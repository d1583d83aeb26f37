package org.mingwen.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rules files a policy with a history has, and what stands at their heads. */
class RulesOfVersionsTest {
  private static final String ONE = "sign-up: collect email for account-register on contract\n";
  private static final String TWO =
      "sign-up: collect email, phone for account-register on contract\n";

  @TempDir Path folder;
  private Releases releases;

  @BeforeEach
  void start() {
    releases = new Releases(folder);
  }

  @Test
  void eachVersionHasItsRulesAndTheLatestIsThePresentOne() {
    SortedMap<String, byte[]> rules = releases.release(ONE).release(TWO).rules();

    assertThat(rules)
        .containsOnlyKeys(
            "shop/2026-01-01.1/rules.json",
            "shop/2026-01-01/rules.json",
            "shop/2026-02-01.1/rules.json",
            "shop/2026-02-01/rules.json",
            "shop/rules.json");
    assertThat(rules.get("shop/rules.json")).isEqualTo(rules.get("shop/2026-02-01/rules.json"));
  }

  @Test
  void aDayChoosesThePresentVersion() {
    releases.release(ONE).release(TWO);

    assertThat(text(releases.rules("2026-01-31"), "shop/rules.json"))
        .contains("\"version\" : \"2026-01-01\"");
    assertThat(text(releases.rules("2026-02-01"), "shop/rules.json"))
        .contains("\"version\" : \"2026-02-01\"");
  }

  @Test
  void aVersionIsInForceUntilTheNextThatStands() {
    SortedMap<String, byte[]> rules = releases.release(ONE).withdrawn(TWO).release(TWO).rules();

    assertThat(text(rules, "shop/2026-01-01/rules.json"))
        .contains("\"from\" : \"2026-01-01\"", "\"until\" : \"2026-03-01\"", "\"revision\" : 1");
    assertThat(text(rules, "shop/rules.json"))
        .contains("\"from\" : \"2026-03-01\"", "\"revision\" : 3")
        .doesNotContain("\"until\"");
    assertThat(rules).doesNotContainKey("shop/2026-02-01/rules.json");
  }

  @Test
  void theLastEditionStandsForItsVersion() {
    SortedMap<String, byte[]> rules = releases.release(ONE).edition(ONE).rules();

    assertThat(text(rules, "shop/2026-01-01.1/rules.json")).contains("\"edition\" : 1");
    assertThat(text(rules, "shop/2026-01-01.2/rules.json")).contains("\"edition\" : 2");
    assertThat(rules.get("shop/2026-01-01/rules.json"))
        .isEqualTo(rules.get("shop/2026-01-01.2/rules.json"))
        .isEqualTo(rules.get("shop/rules.json"));
  }

  @Test
  void whatSaysTheSameMeansTheSame() {
    SortedMap<String, byte[]> rules = releases.release(ONE).release(TWO).release(ONE).rules();

    assertThat(meaning(rules, "shop/2026-01-01/rules.json"))
        .isEqualTo(meaning(rules, "shop/2026-03-01/rules.json"))
        .isNotEqualTo(meaning(rules, "shop/2026-02-01/rules.json"));
  }

  @Test
  void rulesCiteThePagesOfTheirOwnVersion() {
    SortedMap<String, byte[]> rules = releases.release(ONE).rulesWithDraft(TWO);

    assertThat(text(rules, "shop/rules.json")).contains("\"shop/zh-Hans/2026-01-01.1/\"");
    assertThat(text(rules, "shop/draft/rules.json")).contains("\"shop/zh-Hans/draft/\"");
  }

  @Test
  void aDraftThatDiffersHasRulesOfItsOwn() {
    releases.release(ONE);

    assertThat(releases.rules()).doesNotContainKey("shop/draft/rules.json");
    assertThat(text(releases.rulesWithDraft(TWO), "shop/draft/rules.json"))
        .contains("\"revision\" : 0");
  }

  private static String text(SortedMap<String, byte[]> rules, String path) {
    return new String(rules.get(path), UTF_8);
  }

  private static String meaning(SortedMap<String, byte[]> rules, String path) {
    return text(rules, path).lines().filter(line -> line.contains("\"meaning\"")).findFirst().get();
  }
}
