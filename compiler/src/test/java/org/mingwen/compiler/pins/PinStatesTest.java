package org.mingwen.compiler.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;
import org.mingwen.compiler.words.Words;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** Where clauses and phrases stand against what was accepted, after one edit each. */
class PinStatesTest {
  private static final String POLICY =
      """
      policy shop "小店隐私政策" {
        effective     2026-01-01
        authoritative zh-Hans
        languages     en
        jurisdictions cn
      }
      handler "小店" { legal-name "杭州小店商贸有限公司" }
      channel mail "电子邮件" { email "privacy@shop.example" }
      data account "账户信息" { name, email }
      item card "会员卡号" is account-id
      party courier "快递公司" is logistics as independent { name unknown country cn }
      signup: collect account from user for account-register on contract
      cards: collect card from user for account-register on consent
      parcels: provide account to courier for delivery on contract
      retention: keep account until 6 months after account-closed then erase
      """;
  private static final String CHINESE =
      """
      前言。生效日期：{{policy.effective}}。

      ## 收集 {#collecting}

      我们收集您的姓名和邮箱。{{says signup}}{{says cards}}

      ## 保存 {#keeping}

      我们保存{{retention.data}}半年，即{{retention.period}}。

      ## 共享 {#sharing}

      {{shared}}

      - 快递公司自行处理。 {#couriers}
      """;
  private static final String ENGLISH =
      """
      Preamble. Effective {{policy.effective}}.

      ## Collection {#collecting}

      We collect your name and email.{{says signup}}{{says cards}}

      ## Retention {#keeping}

      We keep {{retention.data}} for half a year, which is {{retention.period}}.

      ## Sharing {#sharing}

      {{shared}}

      - Couriers act on their own. {#couriers}
      """;
  private static final String LABELS =
      """
      policy: Privacy policy
      handler: The shop
      channel.mail: email
      data.account: account data
      item.card: member card number
      party.courier: courier
      """;

  private static final Acceptance ACCEPTANCE = new Acceptance("陈默", LocalDate.of(2026, 11, 22));

  private static PublishedPolicy policy(String facts, String zh, String en, String labels) {
    return Sample.published(facts, Sample.words("zh-Hans", zh), Sample.words("en", en, labels));
  }

  private static PublishedPolicy sample() {
    return policy(POLICY, CHINESE, ENGLISH, LABELS);
  }

  private static Pins accepted(PublishedPolicy policy) {
    PinStates states = PinStates.of(policy, Pins.NONE);
    return ACCEPTANCE.ofAll(states, Pins.NONE, states.languages(), "");
  }

  /** Everything that is not current, as {@code en collecting: STALE_WORDS}. */
  private static List<String> stale(PublishedPolicy policy, Pins pins) {
    PinStates states = PinStates.of(policy, pins);
    List<String> stale = new ArrayList<>();
    for (Acceptable one : states.stale()) {
      stale.add(one.language() + " " + one.id() + " " + one.state());
    }
    for (String language : states.languages()) {
      states.orphans(language).forEach(id -> stale.add(language + " " + id + " ORPHAN"));
    }
    return stale;
  }

  @Test
  void whatWasAcceptedIsCurrent() {
    assertThat(stale(sample(), accepted(sample()))).isEmpty();
    assertThat(accepted(sample()).in("en").clauses())
        .containsOnlyKeys("preamble", "collecting", "keeping", "sharing", "couriers");
    assertThat(accepted(sample()).in("en").phrases()).containsKeys("policy", "data.account");
  }

  @Test
  void theOriginalIsAcceptedForFactsAloneAndOnlyWhereItSpeaksOfSome() {
    Pins pins = accepted(sample());

    assertThat(pins.in("zh-Hans").clauses()).containsOnlyKeys("collecting", "keeping");
    assertThat(pins.in("zh-Hans").phrases()).isEmpty();
  }

  /** One edit, and everything that it makes stale. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Chinese words | zh | 快递公司自行 | 快递公司独立 | en couriers STALE_WORDS",
        "Chinese words that say facts | zh | 姓名和邮箱 | 姓名、邮箱 |"
            + " zh-Hans collecting EDITED; en collecting STALE_WORDS",
        "the translation | en | Couriers act | Carriers act | en couriers EDITED",
        "a translated label | labels | member card number | membership number |"
            + " en item.card EDITED",
        "a Chinese label | policy | 会员卡号 | 会员号码 | en item.card STALE_WORDS",
        "a period | policy | 6 months | 3 months |"
            + " zh-Hans keeping STALE_MEANING; en keeping STALE_MEANING",
        "a basis | policy | account-register on consent | account-register on contract |"
            + " zh-Hans collecting STALE_MEANING; en collecting STALE_MEANING",
        "a member of a group | policy | { name, email } | { name, email, phone } |"
            + " zh-Hans collecting STALE_MEANING; en collecting STALE_MEANING",
        "the kind of an item | policy | is account-id | is card-number |"
            + " zh-Hans collecting STALE_MEANING; en collecting STALE_MEANING",
        "what only a block says | policy | for delivery on contract | for delivery on consent | ~~",
        "the date of the version | policy | 2026-01-01 | 2026-02-01 | ~~",
        "a reason | policy | account-register on consent |"
            + " account-register on consent because \\\"为您积分\\\" | ~~",
        "line ends | zh | \\n | \\r\\n | ~~",
        "spaces in a placeholder | zh | {{says signup}} | {{ says  signup }} | ~~",
      })
  void anEditMakesStaleWhatSaysIt(
      String what, String file, String find, String replace, String stale) {
    String old = find.replace("\\n", "\n");
    String now = replace.replace("\\r", "\r").replace("\\n", "\n").replace("\\\"", "\"");
    Map<String, String> files =
        new TreeMap<>(Map.of("policy", POLICY, "zh", CHINESE, "en", ENGLISH, "labels", LABELS));
    assertThat(files.get(file)).contains(old);
    files.put(file, files.get(file).replace(old, now));

    PublishedPolicy edited =
        policy(files.get("policy"), files.get("zh"), files.get("en"), files.get("labels"));

    assertThat(String.join("; ", stale(edited, accepted(sample()))))
        .as(what)
        .isEqualTo(stale == null ? "" : stale);
  }

  @Test
  void staleMeaningIsToldBeforeStaleWords() {
    PublishedPolicy both =
        policy(
            POLICY.replace("6 months", "3 months"),
            CHINESE.replace("半年", "三个月"),
            ENGLISH.replace("half a year", "three months"),
            LABELS);

    assertThat(stale(both, accepted(sample())))
        .containsExactly("zh-Hans keeping STALE_MEANING", "en keeping STALE_MEANING");
  }

  @Test
  void aNewClauseIsMissingAndARemovedOneAnOrphan() {
    PublishedPolicy changed =
        policy(
            POLICY,
            CHINESE.replace("{#couriers}", "{#carriers}"),
            ENGLISH.replace("{#couriers}", "{#carriers}"),
            LABELS);

    assertThat(stale(changed, accepted(sample())))
        .containsExactly("en carriers MISSING", "en couriers ORPHAN");
  }

  @Test
  void aPinFollowsAClauseThatWasRenamed() {
    PublishedPolicy renamed =
        policy(
            POLICY,
            CHINESE.replace("{#couriers}", "{#carriers was=couriers}"),
            ENGLISH.replace("{#couriers}", "{#carriers was=couriers}"),
            LABELS);

    assertThat(stale(renamed, accepted(sample()))).isEmpty();
  }

  @Test
  void aPinDoesNotFollowAClauseThatWasSplit() {
    String chinese =
        CHINESE.replace(
            "快递公司自行处理。 {#couriers}", "快递公司自行处理。 {#own was=couriers}\n- 我们不负责。 {#us was=couriers}");
    String english =
        ENGLISH.replace(
            "Couriers act on their own. {#couriers}",
            "Couriers act on their own. {#own was=couriers}\n- We do not. {#us was=couriers}");

    assertThat(stale(policy(POLICY, chinese, english, LABELS), accepted(sample())))
        .containsExactly("en own MISSING", "en us MISSING", "en couriers ORPHAN");
  }

  @Test
  void renamedStatementsAndTermsSayWhatTheySaid() {
    PublishedPolicy renamed =
        policy(
            POLICY
                .replace(
                    "retention: keep account until 6 months after account-closed then erase",
                    "kept: keep account until 6 months after account-closed then erase was retention")
                .replace(
                    "item card \"会员卡号\" is account-id",
                    "item member-card \"会员卡号\" is account-id was card")
                .replace("collect card from", "collect member-card from"),
            CHINESE.replace("retention.", "kept."),
            ENGLISH.replace("retention.", "kept."),
            LABELS.replace("item.card", "item.member-card"));

    assertThat(stale(renamed, accepted(sample()))).isEmpty();
  }

  @Test
  void acceptingAgainKeepsWhoAcceptedWhatHadNotChanged() {
    PublishedPolicy edited = policy(POLICY, CHINESE.replace("自行", "独立"), ENGLISH, LABELS);
    PinStates states = PinStates.of(edited, accepted(sample()));
    Acceptance later = new Acceptance("Li", LocalDate.of(2026, 12, 1));

    Pins pins = later.ofAll(states, accepted(sample()), states.languages(), "");

    assertThat(stale(edited, pins)).isEmpty();
    SortedMap<String, Pin> clauses = pins.in("en").clauses();
    assertThat(clauses.get("couriers").by()).isEqualTo("Li");
    assertThat(clauses.get("keeping").by()).isEqualTo("陈默");
    assertThat(PinReader.read("", PinFiles.write(pins)).pins().in("en")).isEqualTo(pins.in("en"));
  }

  @Test
  void acceptingOneClauseLeavesTheOthersAsTheyWere() {
    PublishedPolicy edited =
        policy(
            POLICY.replace("6 months", "3 months"), CHINESE.replace("自行", "独立"), ENGLISH, LABELS);
    PinStates states = PinStates.of(edited, accepted(sample()));

    Pins pins =
        ACCEPTANCE.of(accepted(sample()), List.of(states.clause("en", "keeping").orElseThrow()));

    assertThat(stale(edited, pins))
        .containsExactly("zh-Hans keeping STALE_MEANING", "en couriers STALE_WORDS");
  }

  /** Each state under each rule: what is found, and whether it stops the build. */
  @ParameterizedTest(name = "{0} under {1}")
  @CsvSource({
    "words, '', stale-words!",
    "words, stale fail, stale-words!",
    "words, stale original, stale-words",
    "words, stale notice in en, stale-words",
    "meaning, '', stale-meaning! stale-meaning!",
    "meaning, stale original in en, stale-meaning! stale-meaning",
    "meaning, stale notice, stale-meaning stale-meaning",
    "translation, stale fail, translation-edited!",
    "translation, stale original, translation-edited",
    "translation, stale notice, translation-edited",
    "new clause, stale fail, not-accepted! orphan-pin",
    "new clause, stale original, not-accepted orphan-pin",
    "new clause, stale notice, not-accepted orphan-pin",
  })
  void theRuleOfALanguageSaysHowGraveItIs(String edit, String rule, String expected) {
    String facts = POLICY.replace("jurisdictions", rule + "\n  jurisdictions");
    PublishedPolicy edited =
        switch (edit) {
          case "words" -> policy(facts, CHINESE.replace("自行", "独立"), ENGLISH, LABELS);
          case "meaning" -> policy(facts.replace("6 months", "3 months"), CHINESE, ENGLISH, LABELS);
          case "translation" -> policy(facts, CHINESE, ENGLISH.replace("act", "work"), LABELS);
          default ->
              policy(
                  facts,
                  CHINESE.replace("{#couriers}", "{#carriers}"),
                  ENGLISH.replace("{#couriers}", "{#carriers}"),
                  LABELS);
        };

    assertThat(String.join(" ", found(edited, accepted(sample())))).isEqualTo(expected);
  }

  @Test
  void editedChineseIsToldOnceWhereItsTranslationTellsIt() {
    PublishedPolicy edited = policy(POLICY, CHINESE.replace("姓名和邮箱", "姓名、邮箱"), ENGLISH, LABELS);

    assertThat(found(edited, accepted(sample()))).containsExactly("stale-words!");
  }

  @Test
  void editedChineseIsToldItselfWhereItFailsAndItsTranslationOnlyWarns() {
    String facts = POLICY.replace("jurisdictions", "stale notice in en\n  jurisdictions");

    assertThat(
            found(
                policy(facts, CHINESE.replace("姓名和邮箱", "姓名、邮箱"), ENGLISH, LABELS),
                accepted(sample())))
        .containsExactly("original-edited!", "stale-words");
  }

  @Test
  void editedChineseWithoutTranslationIsToldItself() {
    Words chinese = Sample.words("zh-Hans", CHINESE);
    String facts = POLICY.replace("languages     en", "");
    Pins pins = accepted(Sample.published(facts, chinese));

    assertThat(
            found(
                Sample.published(facts, Sample.words("zh-Hans", CHINESE.replace("半年", "六个月"))),
                pins))
        .containsExactly("original-edited!");
  }

  @Test
  void aLanguageInWhichNothingWasAcceptedIsOneWarningAndAPolicyInOneLanguageNone() {
    Words chinese = Sample.words("zh-Hans", CHINESE);

    assertThat(found(sample(), Pins.NONE)).containsExactly("nothing-accepted");
    assertThat(found(Sample.published(POLICY.replace("languages     en", ""), chinese), Pins.NONE))
        .isEmpty();
  }

  private static List<String> found(PublishedPolicy policy, Pins pins) {
    return PinFindings.of(policy, pins).stream()
        .map((Diagnostic one) -> one.id() + (one.isError() ? "!" : ""))
        .toList();
  }
}
