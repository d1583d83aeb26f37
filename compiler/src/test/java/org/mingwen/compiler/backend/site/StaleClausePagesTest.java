package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.pins.Acceptance;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;

/** What readers see of words that are no longer what somebody accepted, under each rule. */
class StaleClausePagesTest {
  private static final String POLICY =
      """
      policy shop "小店隐私政策" {
        effective     2026-01-01
        authoritative zh-Hans
        languages     en
        jurisdictions sg
        RULE
      }
      handler "小店" { legal-name "杭州小店商贸有限公司" reached-by mail }
      channel mail "电子邮件" { email "privacy@shop.example" }
      data account "账户信息" { name, email }
      item card "会员卡号" is account-id
      term shop-app "本应用" means "小店的应用"
      signup: collect account from user for account-register when "注册账户" on contract
      cards: collect card from user for account-register on consent
      retention: keep account until 6 months after account-closed then erase
      """;
  private static final String CHINESE =
      """
      前言，见{{ref keeping}}。

      ## 收集 {#collecting}

      我们收集您的姓名和邮箱。{{says signup}}

      {{collected}}

      - 会员卡号另行收集，{{cards.basis}}。 {#cards}
      - 快递公司自行处理。 {#couriers}
        - 本应用不例外。 {#inner}

      ## 保存 {#keeping}

      我们保存半年，即{{retention.period}}。

      只为**必要**而保存。 {#needed}

      {{definitions}}

      {{contact}}
      """;
  private static final String ENGLISH =
      """
      Preamble, see {{ref keeping}}.

      ## Collection {#collecting}

      We collect your name and email.{{says signup}}

      {{collected}}

      - Card numbers are collected apart, on {{cards.basis}}. {#cards}
      - Couriers act on their own. {#couriers}
        - So does the app. {#inner}

      ## Retention {#keeping}

      We keep it for half a year, which is {{retention.period}}.

      Only as far as **needed**. {#needed}

      {{definitions}}

      {{contact}}
      """;
  private static final String LABELS =
      """
      policy: Privacy policy
      handler: The shop
      channel.mail: email
      data.account: account data
      item.card: member card number
      term.shop-app: the app
      term.shop-app.means: the shop's app
      signup.when: signing up
      """;

  /** The four files, some of them edited. */
  private record Sources(String facts, String zh, String en, String labels) {
    Sources with(String file, String find, String replace) {
      Map<String, String> all =
          new TreeMap<>(Map.of("facts", facts, "zh", zh, "en", en, "labels", labels));
      assertThat(all.get(file)).contains(find);
      all.put(file, all.get(file).replace(find, replace));
      return new Sources(all.get("facts"), all.get("zh"), all.get("en"), all.get("labels"));
    }

    PublishedPolicy under(String rule) {
      return Sample.published(
          facts.replace("RULE", rule), Sample.words("zh-Hans", zh), Sample.words("en", en, labels));
    }
  }

  private static final Sources ACCEPTED = new Sources(POLICY, CHINESE, ENGLISH, LABELS);

  private static Pins pins() {
    PublishedPolicy policy = ACCEPTED.under("");
    PinStates states = PinStates.of(policy, Pins.NONE);
    return new Acceptance("陈默", LocalDate.of(2026, 11, 22))
        .ofAll(states, Pins.NONE, states.languages(), "");
  }

  private static SortedMap<String, String> site(Sources sources, String rule, Pins pins) {
    VersionedPolicy policy =
        new VersionedPolicy(
            new Snapshot(sources.under(rule), new TreeMap<>(), pins, Hashes.NONE), History.NONE);
    SortedMap<String, String> site = new TreeMap<>();
    SiteBackend.standard()
        .render(List.of(policy), Optional.empty(), Drafts.NOTHING_COMPARED)
        .forEach((path, bytes) -> site.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return site;
  }

  private static Document page(Sources sources, String rule, String language) {
    return Jsoup.parse(site(sources, rule, pins()).get("shop/" + language + "/index.html"));
  }

  private static Sources edited(String edit) {
    return switch (edit) {
      case "words" -> ACCEPTED.with("zh", "自行处理", "独立处理");
      case "heading" -> ACCEPTED.with("zh", "## 保存", "## 保存期限");
      case "paragraph" -> ACCEPTED.with("zh", "只为**必要**而保存", "仅在**必要**时保存");
      case "meaning" -> ACCEPTED.with("facts", "6 months", "3 months");
      case "translation" -> ACCEPTED.with("en", "Couriers act", "Carriers act");
      case "new" ->
          ACCEPTED.with("zh", "#couriers", "#carriers").with("en", "#couriers", "#carriers");
      case "chinese" -> ACCEPTED.with("zh", "我们保存半年", "我们保存六个月");
      default -> throw new IllegalArgumentException(edit);
    };
  }

  /** The notice of a clause: below its heading, in its item, or below its paragraph. */
  private static Element notice(Document page, String clause) {
    Element words = page.getElementById(clause);
    assertThat(words).as(clause).isNotNull();
    Element notice =
        switch (words.tagName()) {
          case "li" -> words.selectFirst("> .notice, > div > .notice");
          case "p" -> words.nextElementSibling();
          default -> words.parent().nextElementSibling();
        };
    assertThat(notice).as(clause).isNotNull();
    assertThat(notice.hasClass("notice")).as(clause).isTrue();
    return notice;
  }

  @Test
  void wordsThatWereAcceptedAreShownAsIfNobodyKeptPins() {
    for (String rule : List.of("", "stale original in en", "stale notice")) {
      assertThat(site(ACCEPTED, rule, pins())).isEqualTo(site(ACCEPTED, rule, Pins.NONE));
    }
  }

  @Test
  void wordsInALanguageInWhichNothingWasEverAcceptedAreShownWithoutNotice() {
    assertThat(page(edited("words"), "stale notice", "en").select(".notice")).isNotEmpty();
    assertThat(site(edited("words"), "stale notice", Pins.NONE))
        .allSatisfy((path, text) -> assertThat(text).doesNotContain("class=\"notice"));
  }

  /** Each state of a translation that is shown with a notice. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words       | couriers | stale-words   | Couriers act on their own.  | Translation not updated | 自行独立处理
          heading     | keeping  | stale-words   | Retention                   | Translation not updated | 保存期限
          paragraph   | needed   | stale-words   | Only as far as needed.      | Translation not updated | 只为仅在必要
          meaning     | keeping  | stale-meaning | Retention                   | Translation not updated | ''
          translation | couriers | edited        | Carriers act on their own.  | Translation not checked | ''
          new         | carriers | missing       | Couriers act on their own.  | Translation not checked | ''
          chinese     | keeping  | stale-words   | Retention                   | Translation not updated | 半年
          """)
  void aNoticeStandsWithTheTranslationAndTheChangeBesideIt(
      String edit, String clause, String state, String words, String badge, String chinese) {
    Document page = page(edited(edit), "stale notice", "en");
    Element notice = notice(page, clause);

    assertThat(page.getElementById(clause).text()).contains(words);
    assertThat(page.getElementById(clause).hasAttr("lang")).isFalse();
    assertThat(notice.hasClass(state)).isTrue();
    assertThat(notice.parent().selectFirst(".tag").text()).isEqualTo(badge);
    assertThat(notice.selectFirst("p > a").attr("href"))
        .isEqualTo("../zh-Hans/index.html#" + clause);
    Element was = notice.selectFirst("details .was");
    if (chinese.isEmpty()) {
      assertThat(was).isNull();
    } else {
      assertThat(was.attr("lang")).isEqualTo("zh-Hans");
      assertThat(was.select("del, ins")).isNotEmpty();
      assertThat(was.select("del > .unseen, ins > .unseen")).isNotEmpty();
      was.select(".unseen").remove();
      assertThat(was.text().replace(" ", "")).contains(chinese);
    }
    assertThat(page.select("main > header .notice a").eachAttr("href"))
        .containsExactly("#" + clause);
    assertThat(page.select(".text .notice")).hasSize(1);
  }

  /** Each state of a translation in the place of which the Chinese stands. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words       | couriers | stale-words   | 快递公司独立处理 | Couriers act
          heading     | keeping  | stale-words   | 保存期限       | Retention
          paragraph   | needed   | stale-words   | 仅在必要时保存  | Only as
          meaning     | keeping  | stale-meaning | 保存          | Retention
          translation | couriers | edited        | 快递公司自行处理 | Carriers act
          new         | carriers | missing       | 快递公司自行处理 | Couriers act
          """)
  void theChineseStandsInThePlaceOfTheTranslation(
      String edit, String clause, String state, String chinese, String words) {
    Document page = page(edited(edit), "stale original in en", "en");
    Element notice = notice(page, clause);
    Element shown = page.getElementById(clause);
    Element inChinese = shown.tagName().equals("h2") ? shown.selectFirst("span[lang]") : shown;

    assertThat(inChinese.attr("lang")).isEqualTo("zh-Hans");
    assertThat(inChinese.text()).startsWith(chinese);
    assertThat(page.text()).doesNotContain(words);
    assertThat(notice.hasClass(state)).isTrue();
    assertThat(notice.text()).contains("This clause is shown in Simplified Chinese");
    assertThat(notice.select("details")).isEmpty();
    assertThat(notice.closest("[lang]").attr("lang")).isEqualTo("en");
    assertThat(notice.selectFirst("a").attr("href")).isEqualTo("../zh-Hans/index.html#" + clause);
    assertThat(page.select(".contents a").eachAttr("href"))
        .containsExactly("#collecting", "#keeping");
    assertThat(page.select("h2 .number").eachText()).containsExactly("1.", "2.");
  }

  @Test
  void factsInAStaleClauseAreThoseOfToday() {
    Sources changed = edited("meaning");

    Document english = page(changed, "stale notice", "en");
    assertThat(english.getElementById("keeping").closest("section").selectFirst("> p").text())
        .isEqualTo("We keep it for half a year, which is 3 months after closure of the account.");
    assertThat(notice(english, "keeping").select("details li").eachText())
        .containsExactly(
            "Kept for a shorter time: account data, 6 months after closure of the account → 3"
                + " months after closure of the account");
    Document original = page(changed, "stale original in en", "en");
    Element paragraph = original.getElementById("keeping").closest("section").selectFirst("> p");
    assertThat(paragraph.attr("lang")).isEqualTo("zh-Hans");
    assertThat(paragraph.text()).isEqualTo("我们保存半年，即账号注销之日起 3 个月。");
    Document chinese = page(changed, "stale notice", "zh-Hans");
    assertThat(chinese.getElementById("keeping").closest("section").selectFirst("> p").text())
        .isEqualTo("我们保存半年，即账号注销之日起 3 个月。");
  }

  /** Each state of the Chinese itself, which nothing else can stand in for. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meaning | keeping | stale-meaning | 表述未更新 | 保存期限缩短
          chinese | keeping | edited        | 表述未核对 | 半年六个月
          """)
  void aNoticeStandsWithTheChinese(
      String edit, String clause, String state, String badge, String change) {
    Document page = page(edited(edit), "stale notice", "zh-Hans");
    Element notice = notice(page, clause);

    assertThat(notice.hasClass(state)).isTrue();
    assertThat(notice.parent().selectFirst(".tag").text()).isEqualTo(badge);
    assertThat(notice.select("p > a")).isEmpty();
    notice.select(".unseen").remove();
    assertThat(notice.selectFirst("details").text().replace(" ", "")).contains(change);
    assertThat(page.select("main > header .notice a").eachAttr("href"))
        .containsExactly("#" + clause);
  }

  @Test
  void chineseThatWasNeverAcceptedForWhatItSaysBearsANotice() {
    Sources renamed =
        ACCEPTED
            .with("zh", "{#keeping}", "{#kept}")
            .with("en", "{#keeping}", "{#kept}")
            .with("zh", "ref keeping", "ref kept")
            .with("en", "ref keeping", "ref kept");

    Element notice = notice(page(renamed, "stale notice", "zh-Hans"), "kept");

    assertThat(notice.hasClass("missing")).isTrue();
    assertThat(notice.select("details")).isEmpty();
  }

  @Test
  void aClauseInsideAStaleOneStaysInItsOwnLanguage() {
    Document page = page(edited("words"), "stale original in en", "en");

    assertThat(page.getElementById("inner").attr("lang")).isEqualTo("en");
    assertThat(page.getElementById("inner").text()).startsWith("So does the app.");
    Document inner = page(ACCEPTED.with("zh", "本应用不例外", "本应用也不例外"), "stale original in en", "en");
    assertThat(inner.getElementById("inner").attr("lang")).isEqualTo("zh-Hans");
    assertThat(inner.getElementById("couriers").hasAttr("lang")).isFalse();
    assertThat(inner.getElementById("couriers").text()).contains("Couriers act");
  }

  @Test
  void blocksOfFactsInAClauseInChineseStayInTheReadersLanguage() {
    Document page = page(ACCEPTED.with("zh", "我们收集您的", "我们仅收集您的"), "stale original in en", "en");
    Element section = page.getElementById("collecting").closest("section");

    assertThat(section.selectFirst("> p").attr("lang")).isEqualTo("zh-Hans");
    Element table = section.selectFirst("table.facts");
    assertThat(table.closest("[lang]").attr("lang")).isEqualTo("en");
    assertThat(table.text()).contains("ccount data");
    assertThat(page.getElementById("fact-signup")).isNotNull();
  }

  @Test
  void whatRefersToAClauseInChineseSaysSoInItsOwnLanguage() {
    Document page = page(ACCEPTED.with("zh", "前言，", "前言。"), "stale original in en", "en");
    Element reference = page.selectFirst(".preamble .reference");

    assertThat(reference.attr("href")).isEqualTo("#keeping");
    assertThat(reference.text()).isEqualTo("第二条");
    assertThat(reference.closest("[lang]").attr("lang")).isEqualTo("zh-Hans");
    assertThat(page.selectFirst(".preamble .notice")).isNotNull();
  }

  @Test
  void aStaleLabelIsFollowedByTheChineseOrGivesWayToIt() {
    Sources changed = ACCEPTED.with("facts", "会员卡号", "会员号码");

    String notice = site(changed, "stale notice", pins()).get("shop/en/index.html");
    assertThat(Jsoup.parse(notice).select("table.facts").text())
        .contains("member card number (会员号码)");
    assertThat(notice).contains("member card number (<span lang=\"zh-Hans\">会员号码</span>)");
    Element head = Jsoup.parse(notice).selectFirst("main > header .notice");
    assertThat(head.select("details li").text()).startsWith("member card number");
    assertThat(head.select("del").text()).contains("卡号");
    String original = site(changed, "stale original in en", pins()).get("shop/en/index.html");
    assertThat(original).contains("<span lang=\"zh-Hans\">会员号码</span>");
    assertThat(Jsoup.parse(original).select("table.facts").text())
        .doesNotContain("member card number");
    assertThat(Jsoup.parse(original).selectFirst("main > header .notice").text())
        .contains("Some names are shown in Simplified Chinese");
  }

  @Test
  void theListsSayThatALabelIsStaleAndNothingOfClauses() {
    Sources changed = ACCEPTED.with("facts", "会员卡号", "会员号码");
    String list = "shop/en/collected/index.html";

    assertThat(Jsoup.parse(site(changed, "stale notice", pins()).get(list)).select(".notice"))
        .hasSize(1);
    assertThat(site(edited("words"), "stale notice", pins()).get(list))
        .doesNotContain("class=\"notice");
  }

  @Test
  void aTitleInChineseIsMarkedAsSuchAndItsStaleTranslationIsNotUsed() {
    Sources changed = ACCEPTED.with("facts", "小店隐私政策", "小店个人信息保护政策");
    SortedMap<String, String> site = site(changed, "stale original in en", pins());

    assertThat(site.get("shop/en/index.html"))
        .contains("<h1><span lang=\"zh-Hans\">小店个人信息保护政策</span></h1>");
    assertThat(site.get("index.html"))
        .contains("<span lang=\"zh-Hans\">小店个人信息保护政策</span>")
        .doesNotContain("Privacy policy");
  }

  @Test
  void aFactOfWhichNoComparisonTellsIsSaidAsItWasAndAsItIs() {
    Sources said =
        new Sources(
            POLICY,
            CHINESE.replace("只为**必要**而保存。", "您{{signup.when}}时告知。"),
            ENGLISH.replace(
                "Only as far as **needed**.", "We tell you when you are {{signup.when}}."),
            LABELS);
    PublishedPolicy policy = said.under("");
    PinStates states = PinStates.of(policy, Pins.NONE);
    Pins pins =
        new Acceptance("陈默", LocalDate.of(2026, 11, 22))
            .ofAll(states, Pins.NONE, states.languages(), "");

    Document page =
        Jsoup.parse(
            site(said.with("facts", "注册账户", "登记账户"), "stale notice", pins)
                .get("shop/zh-Hans/index.html"));

    assertThat(notice(page, "needed").select("details li").eachText())
        .containsExactly("原为“注册账户”，现为“登记账户”。");
  }
}
