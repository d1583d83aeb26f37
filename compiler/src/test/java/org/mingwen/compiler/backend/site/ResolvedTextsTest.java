package org.mingwen.compiler.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.Sample;

class ResolvedTextsTest {
  private static final String POLICY =
      """
      policy sample "样例" { effective 2024-09-16  authoritative zh-Hans  languages en }
      handler "样例公司" { legal-name unknown reached-by mail }
      channel mail "电子邮件" { email "a@example.com" }
      purpose serve "提供服务" is account-register
      registration: collect email, password from user when "注册账户" for serve on contract
      no-sale: never sell any
      """;

  private static final String LABELS =
      """
      policy: Sample
      handler: Sample Company
      channel.mail: email
      purpose.serve: providing the service
      registration.when: registering
      """;

  private static final String ZH =
      """
      欢迎访问**{{handler.name}}**，
      见{{ref rest}}。

      ## 收集 {#collection}

      下列情形：

      1. 您{{registration.when}}时，收集{{item.password}}； {#first}
         - 里层
         - 有编号的里层 {#inner}

         第二段
      2. 外层

      又一段，见[隐私中心](https://example.com/center)，或者写信至[a@example.com](mailto:a@example.com)。 {#own}

      我们不出售。{{says no-sale}}

      | 列甲 | 列乙 |
      |---|---|
      | 甲 | *乙* |

      {{collected}}

      ## 其他 {#rest}

      {{cookies}}

      > 引文
      """;

  private static final String EN = "## Collection {#collection}\n\n{{collected}}\n";

  private static List<String> lines(ResolvedText text) {
    List<String> lines = new ArrayList<>();
    for (ResolvedText.Clause clause : text.clauses()) {
      lines.add(clause.id() + " [" + clause.number() + "]");
      clause.passages().forEach(one -> lines.add("  " + one.kind() + " " + one.text()));
    }
    return lines;
  }

  private static PublishedPolicy sample() {
    return Sample.published(POLICY, Sample.words("zh-Hans", ZH), Sample.words("en", EN, LABELS));
  }

  @Test
  void whatStandsUnderAnIdAndUnderNoNearerOneIsAClause() {
    assertThat(lines(ResolvedTexts.of(sample()).get("zh-Hans")))
        .containsExactly(
            "preamble [序言]",
            "  PARAGRAPH 欢迎访问样例公司，见第二条。",
            "collection [第一条]",
            "  HEADING 收集",
            "  PARAGRAPH 下列情形：",
            "  ITEM 外层",
            "  PARAGRAPH 我们不出售。",
            "  CELL 列甲",
            "  CELL 列乙",
            "  CELL 甲",
            "  CELL 乙",
            "  FACT 个人信息：电子邮箱、密码（敏感）；处理目的：提供服务；来源与情形：来源：您本人；情形：注册账户；依据与选择：依据：订立、履行合同所必需",
            "first [第一条第 1 项]",
            "  ITEM 您注册账户时，收集密码（敏感）；",
            "  ITEM 里层",
            "  PARAGRAPH 第二段",
            "inner [第一条]",
            "  ITEM 有编号的里层",
            "own [第一条]",
            "  PARAGRAPH 又一段，见隐私中心（https://example.com/center），或者写信至a@example.com。",
            "rest [第二条]",
            "  HEADING 其他",
            "  FACT 本政策未载明相关内容。",
            "  PARAGRAPH 引文");
  }

  @Test
  void eachLanguageSaysTheFactsInItsOwnWords() {
    assertThat(lines(ResolvedTexts.of(sample()).get("en")))
        .containsExactly(
            "collection [section\u00a01]",
            "  HEADING Collection",
            "  FACT Personal information: email address, password (sensitive); Purposes:"
                + " providing the service; Source and occasion: Source: you; Occasion:"
                + " registering; Basis and choice: Basis: necessity for a contract");
  }

  @Test
  void everyPassageOfTheAuthorsStandsOnThePage() {
    String page =
        new String(
            SiteBackend.standard()
                .render(Drafts.of(sample()), Optional.empty(), Drafts.NOTHING_COMPARED)
                .get("sample/zh-Hans/index.html"),
            StandardCharsets.UTF_8);
    String shown = page.replaceAll("<[^>]*>|&#8288;|\u2060|\\s", "");

    for (ResolvedText.Clause clause : ResolvedTexts.of(sample()).get("zh-Hans").clauses()) {
      for (ResolvedText.Passage passage : clause.passages()) {
        if (passage.kind() != ResolvedText.Kind.FACT) {
          String text = passage.text().replace("（https://example.com/center）", "");
          assertThat(shown).contains(text.replaceAll("\\s", ""));
        }
      }
    }
  }
}
