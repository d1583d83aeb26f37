package org.mingwen.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.report.Language;
import org.mingwen.compiler.report.Messages;
import org.mingwen.dsl.diagnostic.Diagnostic;

class WordsReaderTest {
  @Test
  void strongTextBesideChinesePunctuationIsStrong() {
    assertThat(Printed.sentence("zh-Hans", "请阅读**“身份证号”**等信息"))
        .isEqualTo("请阅读<strong>“身份证号”</strong>等信息");
  }

  @Test
  void aValueMayBeStrong() {
    assertThat(Printed.sentence("zh", "由**{{handler.name}}**处理"))
        .isEqualTo("由<strong>{{handler.name}}</strong>处理");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收集|信息|收集信息",
        "信息，|我们|信息，我们",
        "信息|（以下|信息（以下",
        "。」|“我们|。」“我们",
        "あ|ア|あア",
        "使用|Cookie|使用 Cookie",
        "Cookie|使用|Cookie 使用",
        "one|two|one two",
        "한국|말|한국 말",
        "𠮷|𠮷|𠮷𠮷",
        "**粗体**|文字|<strong>粗体</strong>文字",
        "文字|**粗体**|文字<strong>粗体</strong>",
        "a **b|c** d|a <strong>b c</strong> d",
        "{{a.b}}|信息|{{a.b}}信息",
        "信息{{says x}}|信息|信息{{says x}}信息",
        "word{{says x}}|信息|word{{says x}} 信息",
        "信息|{{says x}}Cookie|信息 {{says x}}Cookie",
        "收集\\|信息|收集<br>信息",
        "&#23383;|信息|字信息"
      })
  void aLineBreakBetweenChineseCharactersDisappears(String first, String second, String joined) {
    assertThat(Printed.sentence("zh-Hans", first + "\n" + second)).isEqualTo(joined);
  }

  @Test
  void inALanguageWithSpacesQuotationMarksAndValuesKeepTheirs() {
    assertThat(Printed.sentence("en", "called\n“we”\n{{handler.name}}\nhere"))
        .isEqualTo("called “we” {{handler.name}} here");
    assertThat(Printed.sentence("zh", "称\n“我们”\n{{handler.name}}\n在此"))
        .isEqualTo("称“我们”{{handler.name}}在此");
  }

  @Test
  void indentationWithFullWidthSpacesIsNotText() {
    assertThat(Printed.sentence("zh", "　　第一段\n　　接着")).isEqualTo("第一段接着");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{a}} x|FACT a - false",
        "{{ right.access@eea.channels }} x|FACT right.access@eea.channels - false",
        "{{collected for data.account}}|FACT collected data.account false",
        "{{数据.账户}} x|FACT 数据.账户 - false",
        "{{ref a.b-1}}|REFERENCE a.b-1 - false",
        "{{says no-sale}}|SAYS no-sale - false",
        "{{says no-sale  main}}|SAYS no-sale - true",
        "{{references}} x|FACT references - false"
      })
  void aPlaceholderIsReadWithItsParts(String text, String parts) {
    Placeholder read = Printed.read(text).words().placeholders().get(0);
    assertThat(
            read.kind() + " " + read.path() + " " + read.narrowed().orElse("-") + " " + read.main())
        .isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{}}",
        "{{ }}",
        "{{a b}}",
        "{{a for}}",
        "{{a for b c}}",
        "{{ref}}",
        "{{ref a@b}}",
        "{{says a b}}",
        "{{.a}}",
        "{{a.}}",
        "{{a..b}}",
        "{{-a}}",
        "{{a_b}}",
        "{{a<b>}}",
        "{{a|b}}",
        "{{a, b}}",
        "{{{a}}",
        "{{__proto__}}",
        "{{a",
        "{{a}"
      })
  void whatIsNoPlaceholderIsReportedWithItsWholeText(String text) {
    int length = text.length();
    assertThat(Printed.findings(Printed.read("甲𠮷" + text)))
        .containsExactly("1:3+" + length + " error malformed-placeholder [" + text + "]");
  }

  @Test
  void anEscapedBraceIsText() {
    assertThat(Printed.sentence("zh", "\\{{a.b}}、\\\\{{a.b}}、\\{#x}、{a}"))
        .isEqualTo("{{a.b}}、\\{{a.b}}、{#x}、{a}");
    assertThat(Printed.read("\\{{a.b}}、\\\\{{c.d}}").words().placeholders())
        .extracting(Placeholder::path)
        .containsExactly("c.d");
  }

  @Test
  void placesAreCountedInTheFileAndNotInWhatMarkdownSees() {
    ReadWords read =
        Printed.read("𠮷{{handler.name}}𠮷\n{{policy.title}}𠮷[𠮷](x:y){{a.b}} 末 {#id}\n");
    assertThat(read.words().placeholders())
        .extracting(placeholder -> placeholder.span() + " " + placeholder.span().text())
        .containsExactly(
            "text.md:1:2 {{handler.name}}", "text.md:2:1 {{policy.title}}", "text.md:2:26 {{a.b}}");
    assertThat(Printed.findings(read)).containsExactly("2:18+8 warning unsafe-link [x:y]");
    assertThat(read.words().blocks().get(0).span().text()).endsWith("末 {#id}");
  }

  @Test
  void onlyAPathOfOneWordAloneInItsParagraphIsABlock() {
    assertThat(
            Printed.tree(
                Printed.read("{{rights}}\n\n{{handler.name}}\n\n{{says x}}\n\n{{rights}}。\n")))
        .isEqualTo(
            """
            facts 1:1+10 {{rights}}
            paragraph 3:1+16 {{handler.name}}
            paragraph 5:1+10 {{says x}}
            paragraph 7:1+11 {{rights}}。
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. 甲",
        "1.2 甲",
        "1、甲",
        "（一）甲",
        "(1) 甲",
        "一、甲",
        "第一条 甲",
        "第 3 章 甲",
        "① 甲",
        "a) 甲",
        "IV. 甲",
        "Section 3 甲",
        "１、甲",
        "十二、甲"
      })
  void aTypedNumberIsReported(String heading) {
    assertThat(Printed.read("## " + heading + " {#a}").findings())
        .extracting(Diagnostic::id)
        .containsExactly("typed-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"一般规定", "3 天内", "2024 年", "（以下称我们）", "第三方", "十四岁以下", "A 类信息", "Sections", "GDPR."})
  void aNumberThatIsPartOfTheTextIsNot(String heading) {
    assertThat(Printed.read("## " + heading + " {#a}").findings()).isEmpty();
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    String text = "## I {#INFO}\n\n[i](HTTPS://I.example) [i](MAILTO:i@i)\n";
    String expected = Printed.tree(Printed.read(text));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Printed.tree(Printed.read(text))).isEqualTo(expected).contains("<a MAILTO:i@i>");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everyFindingHasItsSentencesInBothLanguages() throws IOException {
    Path mistakes = Path.of("src/test/resources/org/mingwen/compiler/words/mistakes.md");
    List<Diagnostic> findings =
        new ArrayList<>(Printed.read(Files.readString(mistakes)).findings());
    findings.addAll(
        Printed.labels("%YAML 1.1\n---\na: !x y\nb: &c d\ne: *c\ng: [h]\na2:\nb2: x\nb2: y\n---\n")
            .findings());
    findings.addAll(Printed.labels("a: \"x\\ny\"\nb: \"").findings());
    findings.addAll(Printed.labels("- a").findings());
    findings.addAll(Printed.read("> ".repeat(100)).findings());
    findings.addAll(Printed.read("*a ".repeat(5000)).findings());
    findings.addAll(Printed.read("[a](http://b) `").findings());
    findings.addAll(Printed.read("a\n".repeat(2000)).findings());
    assertThat(findings).hasSizeGreaterThan(50);
    for (Language language : Language.values()) {
      Messages messages = Messages.in(language);
      for (Diagnostic finding : findings) {
        assertThat(messages.sentence(finding)).doesNotStartWith(finding.id());
        finding
            .hint()
            .map(messages::sentence)
            .ifPresent(s -> assertThat(s).doesNotStartWith("hint."));
        finding.notes().forEach(n -> assertThat(messages.sentence(n)).doesNotStartWith("note."));
        assertThat(messages.sentence(finding)).doesNotContain("markdown.").doesNotContain("yaml.");
      }
    }
  }
}
