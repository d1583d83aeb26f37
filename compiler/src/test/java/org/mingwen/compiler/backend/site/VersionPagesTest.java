package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingwen.compiler.backend.diff.DiffBackend;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;

/** What is on the pages of a policy with a history. */
class VersionPagesTest {
  private static final String FACTS =
      """
      policy sample "样例政策" {
        effective %s
        languages zh-Hans%s
      }
      handler "样例公司" { reached-by mail }
      channel mail "电子邮件" { email "a@example.com" }
      data account "账户信息" { name, email }
      purpose serve "提供服务" is account-register
      sign-up: collect account for serve on consent
      keep-account: keep account until %s after account-closed then erase
      """;

  private static final String WORDS =
      """
      ## 收集 {#collection}

      %s

      {{collected}}

      ## 保存 {#keeping}

      我们保存{{keep-account.period}}。

      {{retention}}

      ## 联系 {#contact}

      {{contact}}
      """;

  private static final String LABELS =
      """
      policy: Sample policy
      handler: Sample Company
      channel.mail: email
      data.account: account information
      purpose.serve: providing the service
      """;

  private static PublishedPolicy version(String effective, String period, String sentence) {
    return Sample.published(
        FACTS.formatted(effective, "", period), Sample.words("zh-Hans", WORDS.formatted(sentence)));
  }

  private static PublishedPolicy translated(String effective, String period, String sentence) {
    return Sample.published(
        FACTS.formatted(effective, ", en", period),
        Sample.words("zh-Hans", WORDS.formatted(sentence)),
        Sample.words("en", WORDS.formatted("We collect account information."), LABELS));
  }

  private static final String FIRST = "我们收集账户信息。";
  private static final String SECOND = "我们在您注册时收集账户信息。";

  private static SortedMap<String, String> render(Optional<LocalDate> day) {
    SortedMap<String, String> site = new TreeMap<>();
    SiteBackend.standard()
        .render(
            new Releases()
                .with("2024-09-16", 1, version("2024-09-16", "6 months", FIRST))
                .with("2024-11", 1, translated("2024-11", "1 year", FIRST))
                .with("2024-11", 2, translated("2024-11", "1 year", SECOND))
                .withdrawn("2025-02-01", translated("2025-02-01", "2 years", FIRST), "2025-01-15")
                .and(translated("2025-03-01", "3 months", SECOND)),
            day,
            DiffBackend::write)
        .forEach((path, bytes) -> site.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return site;
  }

  private static final SortedMap<String, String> SITE = render(Optional.empty());

  private static Document page(String path) {
    assertThat(SITE).containsKey(path);
    return Jsoup.parse(SITE.get(path));
  }

  private static final List<String> PAIRS =
      List.of(
          "2024-09-16..2024-11",
          "2024-09-16..2024-11.2",
          "2024-09-16..2025-02-01",
          "2024-11..2024-11.2",
          "2024-11..2025-02-01",
          "2024-11.2..2025-02-01",
          "2024-11.2..draft");

  @Test
  void everyVersionAndEveryPairHasAnAddressInEveryLanguage() {
    List<String> expected = new ArrayList<>();
    PAIRS.forEach(pair -> expected.add("sample/changes/" + pair + "/diff.json"));
    for (String language : List.of("zh-Hans", "en")) {
      String folder = "sample/" + language + "/";
      for (String text : List.of("", "2024-09-16/", "2024-11/", "2025-02-01/", "draft/")) {
        expected.add(folder + text + "index.html");
        expected.add(folder + text + "collected/index.html");
        expected.add(folder + text + "shared/index.html");
      }
      for (String edition : List.of("2024-09-16.1", "2024-11.1", "2024-11.2", "2025-02-01.1")) {
        expected.add(folder + edition + "/index.html");
      }
      for (String pair : PAIRS) {
        expected.add(folder + "changes/" + pair + "/index.html");
        expected.add(folder + "changes/" + pair + "/side-by-side/index.html");
      }
      expected.add(folder + "changes/index.html");
      expected.add(folder + "feed.xml");
    }
    assertThat(SITE.keySet())
        .filteredOn(path -> path.startsWith("sample/"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyLinkOfEveryPageLeadsToAnIdThatIsThereOnce() {
    SITE.forEach(
        (path, html) -> {
          if (path.endsWith(".html")) {
            assertThat(new SiteLinks(SITE).dead(path)).as(path).isEmpty();
            assertThat(Jsoup.parse(html).select("[id]").eachAttr("id"))
                .as(path)
                .doesNotHaveDuplicates();
          }
        });
  }

  @Test
  void withoutADayNoPageSaysThatAnythingIsInForce() {
    SITE.forEach(
        (path, text) -> {
          String shown = path.endsWith(".html") ? Jsoup.parse(text).text() : text;
          assertThat(shown).as(path).doesNotContain("有效").doesNotContainIgnoringCase("in force");
        });
    assertThat(page("sample/zh-Hans/index.html").select(".version p").text())
        .isEqualTo("自2024年11月起生效");
    assertThat(page("sample/en/2024-11/index.html").select(".version p").text())
        .isEqualTo("Effective from November 2024");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-31, 自2024年9月16日起生效，于2024年10月31日有效",
    "2024-11-01, 自2024年11月起生效，于2024年11月1日有效",
    "2025-02-02, 自2024年11月起生效，于2025年2月2日有效",
    "2024-01-01, 自2024年9月16日起生效，自2024年11月起由新版本取代",
  })
  void aDayChoosesThePresentVersionAndIsNamed(LocalDate day, String standing) {
    Document page = Jsoup.parse(render(Optional.of(day)).get("sample/zh-Hans/index.html"));
    assertThat(page.select(".version p").text()).isEqualTo(standing);
  }

  @Test
  void anOldVersionSaysWhatTookItsPlaceAndLeadsThere() {
    Document page = page("sample/zh-Hans/2024-09-16/index.html");
    assertThat(page.select(".version.earlier p").text())
        .isEqualTo("自2024年9月16日起生效，自2024年11月起由新版本取代 阅读最新版本");
    assertThat(page.select(".version a[rel=next]").attr("href")).isEqualTo("../2024-11/index.html");
    assertThat(page.select("link[rel=next]").attr("href")).isEqualTo("../2024-11/index.html");
    assertThat(page("sample/zh-Hans/2024-11/index.html").select("link[rel=prev]").attr("href"))
        .isEqualTo("../2024-09-16/index.html");
  }

  @Test
  void aWithdrawnVersionAndADraftAreMarkedAsSuchOnTheirPagesAndInTheList() {
    assertThat(page("sample/zh-Hans/2025-02-01/index.html").select(".version.withdrawn").text())
        .startsWith("原定自2025年2月1日起生效；已于2025年1月15日撤回，未曾生效");
    assertThat(page("sample/zh-Hans/draft/index.html").select(".version.draft").text())
        .startsWith("草案，尚未发布（自2025年3月1日起生效）");
    Document list = page("sample/zh-Hans/changes/index.html");
    assertThat(list.select("ol.versions > li").eachAttr("id"))
        .containsExactly("draft", "2025-02-01", "2024-11.2", "2024-11", "2024-09-16");
    Element withdrawn = list.getElementById("2025-02-01");
    assertThat(withdrawn.select(".date .tag").text()).isEqualTo("已撤回");
    assertThat(withdrawn.select("dl").text()).contains("撤回理由 期限有误");
    assertThat(withdrawn.select("a[href$=rules.json]")).isEmpty();
    assertThat(list.getElementById("2024-11").select("a[href$=rules.json]")).hasSize(1);
    assertThat(page("sample/en/changes/index.html").select("#2025-02-01 dd [lang=zh-Hans]").text())
        .contains("期限有误");
    assertThat(list.getElementById("2024-11.2").select(".date .tag").text()).isEqualTo("最新");
    assertThat(list.getElementById("2024-09-16").text()).contains("首次发布");
  }

  @Test
  void searchEnginesAreLedToThePresentTextAndToNoOther() {
    List<String> listed = new ArrayList<>();
    SITE.forEach(
        (path, html) -> {
          if (path.startsWith("sample/zh-Hans/") && path.endsWith(".html")) {
            Document page = Jsoup.parse(html);
            if (page.select("meta[name=robots][content=noindex]").isEmpty()) {
              listed.add(
                  path.substring("sample/zh-Hans/".length())
                      + " "
                      + page.select("link[rel=canonical]").attr("href"));
            }
          }
        });
    assertThat(listed)
        .containsExactlyInAnyOrder(
            "index.html ./",
            "collected/index.html ./",
            "shared/index.html ./",
            "changes/index.html ./",
            "2024-11/index.html ../",
            "2024-11/collected/index.html ../../collected/",
            "2024-11/shared/index.html ../../shared/");
  }

  @Test
  void theLanguageSwitchKeepsTheVersionAndALanguageThatItLackedIsSaidToBeLacking() {
    assertThat(
            page("sample/zh-Hans/2024-11/shared/index.html")
                .select(".languages a[lang=en]")
                .attr("href"))
        .isEqualTo("../../../en/2024-11/shared/index.html");
    Document absent = page("sample/en/2024-09-16/index.html");
    assertThat(absent.select("#_text").text())
        .isEqualTo("This version has no text in English. It can be read in: 简体中文");
    assertThat(absent.select("#_text a").attr("href"))
        .isEqualTo("../../zh-Hans/2024-09-16/index.html");
    assertThat(page("sample/zh-Hans/2024-09-16/index.html").select("link[hreflang]")).isEmpty();
    assertThat(page("sample/en/changes/2024-09-16..2024-11/index.html").select("#_text").text())
        .isEqualTo(
            "The version of 16 September 2024 has no text in English, so that there are no words"
                + " to compare.");
  }

  @Test
  void theComparisonSaysWhatChangedInMeaningBesideTheClauseThatSaysIt() {
    Document page = page("sample/zh-Hans/changes/2024-09-16..2024-11/index.html");
    String sentence = "保存期限延长：账户信息，";
    assertThat(page.select(".meaning .broadens li").text()).startsWith(sentence);
    assertThat(page.select(".meaning .broadens li a").attr("href"))
        .isEqualTo("../../2024-11.1/index.html#fact-keep-account");
    assertThat(page.select("#c-keeping .notes li").text()).contains(sentence);
    assertThat(page.select("#c-keeping del").text()).contains("6 个月");
    assertThat(page.select("#c-keeping ins").text()).contains("1 年");
    assertThat(page.select("#c-contact")).isEmpty();
  }

  @Test
  void deletedAndInsertedWordsAreToldApartWithoutColoursAndWithoutEyes() {
    Document page = page("sample/zh-Hans/changes/2024-11..2024-11.2/index.html");
    assertThat(page.select("#c-collection ins").text()).isEqualTo("［新增：在您注册时］");
    assertThat(page.select("#c-collection .becomes > p").first().text())
        .isEqualTo("我们［新增：在您注册时］收集账户信息。");
    assertThat(page.select(".meaning .tag").text()).isEqualTo("仅文字调整");
  }

  @Test
  void sideBySideTheEarlierTextIsOnTheLeftAndTheLaterOneOnTheRight() {
    Document page = page("sample/zh-Hans/changes/2024-11..2024-11.2/side-by-side/index.html");
    assertThat(page.select("#c-collection .pair").last().children().eachText())
        .containsExactly("较早版本：" + FIRST, "较晚版本：我们［新增：在您注册时］收集账户信息。");
  }

  @Test
  void anyTwoVersionsAreReachedFromAnyComparison() {
    Document page = page("sample/zh-Hans/changes/2024-09-16..2024-11.2/index.html");
    assertThat(page.select(".picker").first().select("a").eachAttr("href"))
        .containsExactly(
            "../../changes/2024-09-16..2024-11.2/index.html",
            "../../changes/2024-11..2024-11.2/index.html");
    assertThat(page.select(".picker").last().select("a").eachText())
        .containsExactly("2024年11月（第 1 版次）", "2024年11月（第 2 版次）", "2025年2月1日");
  }

  @Test
  void theSameHistoryGivesTheSameBytesWhateverTheMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(render(Optional.empty())).isEqualTo(SITE);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theFeedHasAnEntryForEveryReleaseWithDatesThatThePolicyStates() {
    Document feed = feed("zh-Hans");
    assertThat(feed.select("feed > title").text()).isEqualTo("样例政策：版本更新");
    assertThat(feed.select("feed > author > name").text()).isEqualTo("样例公司");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2025-01-15T00:00:00+08:00");
    assertThat(feed.select("entry > title").eachText())
        .containsExactly(
            "2025年2月1日的版本已撤回", "2024年11月（第 2 版次）的版本", "2024年11月（第 1 版次）的版本", "2024年9月16日的版本");
    assertThat(feed.select("entry > updated").eachText())
        .containsExactly(
            "2025-01-15T00:00:00+08:00",
            "2024-11-01T00:00:00+08:00",
            "2024-11-01T00:00:00+08:00",
            "2024-09-16T00:00:00+08:00");
    assertThat(feed.select("entry > content li").eachText())
        .anyMatch(text -> text.startsWith("保存期限延长：账户信息，"));
  }

  @Test
  void theFeedsIdsNameOneThingEachInAllTheWorld() {
    List<String> ids = new ArrayList<>();
    for (String language : List.of("zh-Hans", "en")) {
      ids.addAll(feed(language).select("id").eachText());
    }
    assertThat(ids)
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("urn:uuid:[-0-9a-f]{36}"));
  }

  @Test
  void theFeedLeadsToPagesThatAreThereAndThePagesToTheFeed() {
    for (String href : feed("en").select("link").eachAttr("href")) {
      assertThat(SITE).containsKey("sample/en/" + href);
    }
    assertThat(
            page("sample/en/2024-11/shared/index.html")
                .select("link[type=application/atom+xml]")
                .attr("href"))
        .isEqualTo("../../feed.xml");
  }

  @Test
  void whatThePublisherSaysOfAChangeIsTranslatedWhereALabelDoesSo() {
    assertThat(declared("").select("span[lang=zh-Hans]").text()).isEqualTo("延长保存期限");
    Element translated = declared("policy.changes: kept for longer\n");
    assertThat(translated.ownText()).isEqualTo("kept for longer");
    assertThat(translated.select("[lang]")).isEmpty();
  }

  /** What the publisher says of a change, on an English page. */
  private static Element declared(String label) {
    PublishedPolicy draft =
        Sample.published(
            FACTS.formatted("2025-03-01", ", en\n  changes broadening \"延长保存期限\"", "1 year"),
            Sample.words("zh-Hans", WORDS.formatted(FIRST)),
            Sample.words("en", WORDS.formatted("We collect."), LABELS + label));
    byte[] page =
        SiteBackend.standard()
            .render(
                new Releases()
                    .with("2024-11", 1, translated("2024-11", "6 months", FIRST))
                    .and(draft),
                Optional.empty(),
                DiffBackend::write)
            .get("sample/en/changes/2024-11..draft/index.html");
    return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).selectFirst(".declared");
  }

  private static Document feed(String language) {
    return Jsoup.parse(SITE.get("sample/" + language + "/feed.xml"), "", Parser.xmlParser());
  }
}
