package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;

class SiteBackendTest {
  private static final String POLICY =
      """
      policy sample "样例<政策>" {
        effective 2024-09-16  authoritative zh-Hans  languages en  jurisdictions cn, eea
      }
      handler "样例公司" { legal-name unknown reached-by mail }
      channel mail "电子邮件" { email "a@example.com" }
      subject user "用户" means "使用服务的人"
      data account "账户信息" { name, email, password open }
      purpose serve "提供服务" is account-register
      party payer "支付机构" is payment as independent { name unknown such-as "PayPal" country us }
      registration: collect account from user when "注册账户" for serve
        on contract in cn  on consent in eea  required otherwise "无法注册"
      paying: may provide card-number to payer for payment on contract
      ads: use any for ads on unknown if age under 18 refuse unknown
      abroad: may export any to any under unknown importer unknown on unknown
      no-sale: never sell any except to payer for payment
      listed-only: never provide any except paying
      right access by mail where "适用时"
      tls: secure "传输加密" by encryption
      changes told by mail within 30 days
      gap retention because "未说明"
      """;

  private static final String ZH =
      """
      欢迎访问{{handler.name}}。见{{ref collection}}。

      ## 收集 {#collection}
      您{{registration.when}}时，我们收集{{data.account.items}}。{{says no-sale}}

      {{collected}}

      ### 其他 {#rest}
      {{used}}

      {{shared}}

      {{exports}}

      {{promises}}

      {{rights}}

      {{security}}

      {{parties}}

      {{purposes}}

      {{definitions}}

      {{contact}}

      {{changes}}

      {{gaps}}
      """;

  private static final String EN =
      ZH.replace("欢迎访问", "Welcome to ")
          .replace("收集 {#", "Collection {#")
          .replace("其他", "The rest")
          .replace("时，我们收集", " we collect ")
          .replace("您", "When you are ")
          .replace("。见", ". See ")
          .replace("。", ".");

  private static final String LABELS =
      """
      policy: Sample policy
      handler: Sample Company
      channel.mail: email
      subject.user: user
      subject.user.means: somebody who uses the service
      data.account: account information
      purpose.serve: providing the service
      party.payer: payment provider
      registration.when: registering
      """;

  private static PublishedPolicy sample() {
    return Sample.published(POLICY, Sample.words("zh-Hans", ZH), Sample.words("en", EN, LABELS));
  }

  private static final SortedMap<String, String> SITE = render();

  private static SortedMap<String, String> render() {
    SortedMap<String, String> site = new TreeMap<>();
    SiteBackend.standard()
        .render(Drafts.of(sample()), Optional.empty(), Drafts.NOTHING_COMPARED)
        .forEach((path, bytes) -> site.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return site;
  }

  private static SortedMap<String, String> pages() {
    SortedMap<String, String> pages = new TreeMap<>(SITE);
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    return pages;
  }

  private static List<String> all(String regex, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void aSiteHasItsPagesAtTheirAddresses() {
    assertThat(SITE)
        .containsOnlyKeys(
            "_headers",
            "index.html",
            "mingwen.css",
            "mingwen.svg",
            "sample/en/collected/index.html",
            "sample/en/index.html",
            "sample/en/shared/index.html",
            "sample/zh-Hans/collected/index.html",
            "sample/zh-Hans/index.html",
            "sample/zh-Hans/shared/index.html");
  }

  @Test
  void noPageHasAScriptAStyleOfItsOwnOrAForeignAddress() {
    pages()
        .forEach(
            (path, html) ->
                assertThat(html)
                    .as(path)
                    .contains("content=\"default-src &#39;none&#39;".replace("&#39;", "'"))
                    .doesNotContainIgnoringCase("<script")
                    .doesNotContainIgnoringCase("<style")
                    .doesNotContain(" style=", " onclick=", "//", "http:", "https:", "data:"));
  }

  @Test
  void everyIdIsThereOnceAndEveryLinkLeadsToOne() {
    SortedMap<String, String> pages = pages();
    pages.forEach(
        (path, html) -> {
          List<String> ids = all(" id=\"([^\"]*)\"", html);
          assertThat(ids).as(path).doesNotHaveDuplicates();
          assertThat(new SiteLinks(SITE).dead(path)).as(path).isEmpty();
        });
  }

  @Test
  void everyStatementHasItsAnchorInEveryLanguage() {
    for (String language : List.of("zh-Hans", "en")) {
      String html = pages().get("sample/" + language + "/index.html");
      Set<String> ids = new HashSet<>(all(" id=\"fact-([^\"]*)\"", html));
      assertThat(ids)
          .as(language)
          .isEqualTo(sample().publications().get(language).addresses().keySet());
      assertThat(ids).contains("paying", "right.access", "gap.retention", "no-sale");
    }
  }

  @Test
  void aValueInASentenceCarriesTheAnchorOfItsStatementOnce() {
    String html = pages().get("sample/zh-Hans/index.html");
    assertThat(html)
        .contains("您<span class=\"said\" id=\"fact-registration\">注册账户</span>时")
        .contains("<span class=\"said\" id=\"fact-no-sale\"></span>")
        .contains("<a class=\"reference\" href=\"#collection\">第一条</a>");
  }

  @Test
  void sensitiveItemsAreMarkedAndGapsAndPossibilitiesAreShownAsSuch() {
    String html = pages().get("sample/zh-Hans/index.html");
    assertThat(html)
        .contains("<span class=\"sensitive\"><span class=\"whole\">密码")
        .contains("<span class=\"unknown\">本政策未载明名称</span>")
        .contains("<span class=\"may\">可能</span>")
        .contains("订立、履行合同所必需（中国）")
        .contains("年龄未满 18 周岁");
  }

  @Test
  void toProvideIsToAnotherHandlerAndAnExceptionSaysToWhom() {
    String html = pages().get("sample/zh-Hans/index.html");
    assertThat(html)
        .contains("我们不会向其他个人信息处理者提供您的个人信息。", "我们不会向任何第三方出售您的个人信息。")
        .contains("，向支付机构提供</p>");
  }

  @Test
  void theTranslationLeadsToTheSameClauseInTheTextThatGoverns() {
    String html = pages().get("sample/en/index.html");
    assertThat(html)
        .contains("<html lang=\"en\" dir=\"ltr\">")
        .contains("href=\"../zh-Hans/index.html#rest\" lang=\"zh-Hans\"")
        .contains("the text in Simplified Chinese governs")
        .contains("<span lang=\"zh-Hans\">本政策以简体中文文本为准")
        .contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"../zh-Hans/\">");
  }

  @Test
  void aListItemThatIsAClauseLeadsThereTooAndOnlyInTheTranslation() {
    PublishedPolicy policy =
        Sample.published(
            POLICY,
            Sample.words("zh-Hans", ZH + "\n- 一项 {#one}\n"),
            Sample.words("en", EN + "\n- An item {#one}\n", LABELS));
    SortedMap<String, byte[]> site =
        SiteBackend.standard().render(Drafts.of(policy), Optional.empty(), Drafts.NOTHING_COMPARED);
    assertThat(text(site, "sample/en/index.html"))
        .contains(
            "<li id=\"one\">An item\u00a0<a class=\"same\" href=\"../zh-Hans/index.html#one\""
                + " lang=\"zh-Hans\" hreflang=\"zh-Hans\" aria-label=\"本条的中文文本，第一条（一）\">"
                + "中文</a></li>");
    assertThat(text(site, "sample/zh-Hans/index.html")).contains("<li id=\"one\">一项</li>");
  }

  private static String text(Map<String, byte[]> site, String path) {
    return new String(site.get(path), StandardCharsets.UTF_8);
  }

  @Test
  void thePagesOfAPolicyLeadToItsRulesAndToTheStartPage() {
    assertThat(pages().get("sample/en/index.html"))
        .contains("<a href=\"../rules.json\">", "<a href=\"../../index.html\">");
    assertThat(pages().get("sample/en/shared/index.html"))
        .contains("<a href=\"../../rules.json\">", "<a href=\"../../../index.html\">");
  }

  @Test
  void theStartPageShowsEachTitleTheDateAndEveryPage() {
    assertThat(pages().get("index.html"))
        .contains(
            "<a href=\"sample/zh-Hans/index.html\" hreflang=\"zh-Hans\">样例&lt;政策&gt;</a>",
            "<a href=\"sample/en/index.html\" hreflang=\"en\">Sample policy</a>",
            "生效日期：2024年9月16日",
            "Effective 16 September 2024",
            "sample/zh-Hans/collected/index.html",
            "sample/en/shared/index.html");
  }

  @Test
  void whatIsNotTranslatedIsMarkedAsBeingInTheOtherLanguage() {
    String html = pages().get("sample/en/index.html");
    assertThat(html).contains("<span lang=\"zh-Hans\">无法注册</span>").contains("PayPal");
    assertThat(html).doesNotContain("<span lang=\"zh-Hans\">PayPal");
  }

  @Test
  void markupInFactsIsText() {
    assertThat(pages().get("sample/zh-Hans/index.html"))
        .contains("<h1>样例&lt;政策&gt;</h1>")
        .doesNotContain("<政策>");
  }

  @Test
  void theSamePolicyGivesTheSameBytesWhateverTheMachine() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(render()).isEqualTo(SITE);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aLanguageWithoutInterfaceWordsIsRefusedByName() {
    PublishedPolicy policy =
        Sample.published(
            POLICY.replace("languages en", "languages tlh"),
            Sample.words("zh-Hans", ZH),
            Sample.words("tlh", EN));
    assertThat(SiteBackend.speaks("tlh")).isFalse();
    assertThatThrownBy(
            () ->
                SiteBackend.standard()
                    .render(Drafts.of(policy), Optional.empty(), Drafts.NOTHING_COMPARED))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("tlh");
  }

  @Test
  void everyStatementOfEveryKindChangesThePage() {
    String page = pages().get("sample/zh-Hans/index.html");
    for (Statement statement : sample().policy().statements()) {
      assertThat(page).as(statement.name()).contains("fact-" + statement.name());
    }
  }
}
