package org.mingwen.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.dsl.diagnostic.Diagnostic;

class HostileMarkdownTest {
  private static List<Inline> sentence(ReadWords read) {
    return ((Block.Paragraph) read.words().blocks().get(0)).content();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JavaScript:alert(1)",
        "javascript:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java&#9;script:alert(1)",
        "&#1;javascript:alert(1)",
        "java&#x200B;script:alert(1)",
        "java\\script:alert(1)",
        "javascript\\:alert(1)",
        "vbscript:msgbox(1)",
        "VBSCRIPT:x",
        "data:text/html,<b>",
        "data:text/html;base64,PHN2Zz4=",
        "file:///etc/passwd",
        "http://example.org",
        "ftp://example.org",
        "//host/path",
        "&#47;/host",
        "/&Tab;/host",
        "\\\\\\\\host",
        "/\\\\host",
        "https:host",
        "https:///host",
        "https://",
        "https://bank.example@evil.example/",
        "mailto:",
        ":",
        "&#xE000;",
        ""
      })
  void anAddressThatIsNotAllowedLosesItsLinkAndKeepsItsText(String address) {
    ReadWords read = Printed.read("[文字](" + address + ")");
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo("unsafe-link");
              assertThat(finding.isError()).isFalse();
              assertThat(finding.span()).hasToString("text.md:1:1");
            });
    assertThat(sentence(read)).containsExactly(new Inline.Plain("文字"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
    "HTTPS://example.org, HTTPS://example.org",
    "https://example.org/?a=1&amp;b=2, https://example.org/?a=1&b=2",
    "https://例え.example/路径, https://例え.example/路径",
    "mailto:privacy@example.org, mailto:privacy@example.org",
    "#rights, #rights",
    "../en/#rights, ../en/#rights",
    "/sosst/zh-Hans/, /sosst/zh-Hans/",
    "page?time=12:30, page?time=12:30",
    "a/b:c, a/b:c",
    "?q=javascript:x, ?q=javascript:x"
  })
  void anAllowedAddressIsKeptDecoded(String written, String address) {
    ReadWords read = Printed.read("[文字](" + written + ")");
    assertThat(read.findings()).isEmpty();
    assertThat(sentence(read))
        .containsExactly(new Inline.Link(address, List.of(new Inline.Plain("文字"))));
  }

  @Test
  void anAutomaticLinkIsJudgedToo() {
    assertThat(Printed.findings(Printed.read("<javascript:alert(1)>")))
        .containsExactly("1:1+21 warning unsafe-link [javascript:alert(1)]");
    assertThat(Printed.sentence("en", "<https://a.example>"))
        .isEqualTo("<a https://a.example>https://a.example</a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲 <img src=x onerror=alert(1)> 乙",
        "甲 <!-- 注释 --> 乙",
        "甲 <b> 乙",
        "甲 <?php x ?> 乙",
        "甲 <![CDATA[x]]> 乙"
      })
  void htmlInASentenceIsReportedAndStaysText(String text) {
    ReadWords read = Printed.read(text);
    assertThat(Printed.findings(read))
        .singleElement()
        .asString()
        .startsWith("1:3+")
        .endsWith("markdown-not-allowed [markdown.html]");
    assertThat(sentence(read)).containsExactly(new Inline.Plain(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<!-- 注释 -->",
        "<div onclick=\"x\">\n文字\n</div>",
        "<iframe src=x>",
        "<?x ?>",
        "<!DOCTYPE html>"
      })
  void anHtmlBlockIsReportedAndDropped(String text) {
    ReadWords read = Printed.read(text);
    assertThat(Printed.findings(read))
        .singleElement()
        .asString()
        .startsWith("1:1+")
        .endsWith("markdown-not-allowed [markdown.html]");
    assertThat(read.words().blocks()).isEmpty();
  }

  @Test
  void attributesInBracesAreOnlyText() {
    assertThat(Printed.sentence("zh", "文字{onclick=alert(1)}")).isEqualTo("文字{onclick=alert(1)}");
  }

  @Test
  void quotesInAFenceAreReportedWithTheFence() {
    assertThat(Printed.findings(Printed.read("```x\" onload=\"y\n码\n```")))
        .containsExactly("1:1+21 error markdown-not-allowed [markdown.code]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../etc/passwd", "https://example.org/x.png", "a.png"})
  void anImageIsReportedWhereverItLies(String address) {
    assertThat(Printed.findings(Printed.read("![图](" + address + ")")))
        .containsExactly(
            "1:1+" + (6 + address.length()) + " error markdown-not-allowed [markdown.image]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"constructor", "toString", "hasOwnProperty", "prototype"})
  void anIdThatIsSpecialElsewhereIsAnIdLikeAnyOther(String id) {
    ReadWords read = Printed.read("## 标题 {#" + id + "}");
    assertThat(read.findings()).isEmpty();
    assertThat(Clauses.of(read.words())).extracting(Clause::id).containsExactly(id);
  }

  @Test
  void anIdWithUnderscoresIsReportedAndNothingElseHappens() {
    assertThat(Printed.tree(Printed.read("## 标题 {#__proto__}")))
        .isEqualTo(
            """
            ## 1:1+18 标题
            1:7+12 error invalid-id [{#__proto__}]
            """);
  }

  @Test
  void anIdGivenTwiceIsReportedWithBothPlaces() {
    assertThat(Printed.findings(Printed.read("## 甲 {#a}\n\n段落 {#a}")))
        .containsExactly("3:4+4 error duplicate-id [a] (first-given 1:6+4)");
  }

  @Test
  void idsThatDifferOnlyInTheirNormalFormAreTheSame() {
    assertThat(Printed.findings(Printed.read("甲 {#caf\u00E9}\n\n乙 {#cafe\u0301}")))
        .containsExactly("3:3+8 error duplicate-id [caf\u00E9] (first-given 1:3+7)");
  }

  @ParameterizedTest
  @CsvSource({
    "'', >, a, ''",
    "'', '> ', a, ''",
    "'', '- ', a, ''",
    "'', '1. ', a, ''",
    "'', [, a, ]",
    "'', [, '', ''",
    "'', ![, a, ](b)",
    "'', *, a, *",
    "'', **, a, **",
    "'', _, a, _",
    "'', '*a _b ', c, '_ *'",
    "'', '*a **b ', c, '** *'",
    "'', '> - ', a, ''",
    "'', '  ', '- a', ''"
  })
  void deepNestingIsRejectedOnce(String before, String open, String middle, String close) {
    for (int times : new int[] {1_500, 30_000}) {
      ReadWords read = Printed.read(before + open.repeat(times) + middle + close.repeat(times));
      assertThat(read.findings()).extracting(Diagnostic::id).containsExactly("words-too-deep");
      assertThat(read.words().blocks()).isEmpty();
    }
  }

  @Test
  void nestingThatPeopleUseIsNotRejected() {
    String text = "- 一级\n  - 二级\n    1. 三级\n       - 四级\n         > 引用 ***[强调](#a)***\n";
    assertThat(Printed.read(text).findings()).isEmpty();
  }

  @Test
  void listsNestedByIndentationAreRejectedBeforeTheirDepthHurts() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 30; depth++) {
      text.append("  ".repeat(depth)).append("- a\n");
    }
    assertThat(Printed.findings(Printed.read(text.toString())))
        .singleElement()
        .asString()
        .contains("words-too-deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`a``b",
        "&amp;",
        "&#32;",
        "[a](b",
        "<a ",
        "a\n=",
        "{{x}}\n",
        "[a]: b\n",
        "|c|\n",
        "a*b**c"
      })
  void whatWouldTakeFlexmarkMinutesIsRejectedAtOnce(String unit) {
    String text = "|a|b|\n|---|---|\n" + unit.repeat(400_000 / unit.length());
    ReadWords read =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Printed.read(text));
    assertThat(read.findings()).extracting(Diagnostic::id).containsExactly("too-many-marks");
  }

  @Test
  void aTextThatIsTooLargeIsNotParsed() {
    byte[] bytes = "a".repeat(WordsReader.MAX_TEXT_BYTES + 1).getBytes(StandardCharsets.UTF_8);
    ReadWords read = WordsReader.read("en", "en.md", bytes);
    assertThat(read.findings()).extracting(Diagnostic::id).containsExactly("file-too-large");
    assertThat(read.words().blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u202E", "\u2066", "\u200B", "\u2028", "\uE000", "\uE001"})
  void aCharacterThatHidesOrForgesIsRejectedBeforeMarkdown(String character) {
    assertThat(Printed.findings(Printed.read("甲" + character + "[乙](javascript:x)")))
        .singleElement()
        .asString()
        .startsWith("1:2+1 error forbidden-character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#x202E;", "&#xE000;", "&ZeroWidthSpace;", "&shy;", "&#0;", "&NoBreak;"})
  void anEntityCannotBringInWhatTheFileMayNotHave(String entity) {
    ReadWords read = Printed.read("{{a.b}}甲" + entity + "乙");
    assertThat(Printed.findings(read))
        .containsExactly("1:9+" + entity.length() + " error forbidden-character [" + entity + "]");
    assertThat(read.words().placeholders()).hasSize(1);
  }

  @Test
  void bytesThatAreNotUtf8AreRejectedWithTheirPlace() {
    byte[] bytes = {'a', '\n', (byte) 0xC0, (byte) 0x80};
    ReadWords read = WordsReader.read("en", "en.md", bytes);
    assertThat(Printed.findings(read)).containsExactly("2:1+1 error not-utf-8");
    assertThat(read.words().blocks()).isEmpty();
  }

  @Test
  void ofVeryManyFindingsTheFirstAreKept() {
    ReadWords read = Printed.read("{{\n\n".repeat(1000));
    assertThat(read.findings()).hasSize(201);
    assertThat(Printed.findings(read).get(200)).isEqualTo("401:1+2 error too-many-errors [200]");
  }
}
