package org.mingwen.compiler.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.Acceptance;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;

class XliffTest {
  private static final String POLICY =
      """
      policy sample "样例" { effective 2024-09-16  authoritative zh-Hans  languages en }
      handler "样例公司" { legal-name unknown reached-by mail }
      channel mail "电子邮件" { email "a@example.com" }
      purpose serve "提供服务" is account-register
      registration: collect email from user when "注册账户" for serve on contract
      """;

  private static final String ZH =
      """
      欢迎访问{{handler.name}}。

      ## 收集 {#collection}

      您{{registration.when}}时，我们收集**{{registration.data}}**，见[隐私中心](https://example.com/c)。

      - **甲**：第一项 & <其他>。 {#first}
      - 第二项。 {#second}

      {{collected}}

      ## 联系 {#contact}

      请写信。

      {{contact}}
      """;

  private static final String EN =
      """
      Welcome to {{handler.name}}.

      ## Collection {#collection}

      When you are {{registration.when}}, we collect **{{registration.data}}**; see [the center](https://example.com/c).

      - **A**: the first. {#first}
      - The second. {#second}

      {{collected}}

      ## Contact {#contact}

      Please write.

      {{contact}}
      """;

  private static final String LABELS =
      """
      # Labels.
      policy: Sample
      handler: 'Sample''s Company'
      channel.mail: "email"
      purpose.serve: providing the service
      registration.when: registering
      """;

  private static PublishedPolicy policy(String zh, String en) {
    return Sample.published(POLICY, Sample.words("zh-Hans", zh), Sample.words("en", en, LABELS));
  }

  private static String exported(String zh, String en) {
    return new String(
        XliffExport.of(policy(zh, en), Pins.NONE, "en", clause -> List.of()),
        StandardCharsets.UTF_8);
  }

  private static XliffImport imported(String zh, String en, String xliff) {
    Map<String, byte[]> sources = new TreeMap<>();
    sources.put("text/en.md", en.getBytes(StandardCharsets.UTF_8));
    sources.put("labels/en.yaml", LABELS.getBytes(StandardCharsets.UTF_8));
    return XliffImport.of(
        policy(zh, en), sources, "sample.en.xlf", xliff.getBytes(StandardCharsets.UTF_8));
  }

  private static XliffImport imported(String xliff) {
    return imported(ZH, EN, xliff);
  }

  private static String changed(String from, String to) {
    String xliff = exported(ZH, EN);
    assertThat(xliff).contains(from);
    return xliff.replace(from, to);
  }

  private static String file(XliffImport coming, String path) {
    assertThat(coming.findings()).isEmpty();
    return new String(coming.files().get(path), StandardCharsets.UTF_8);
  }

  @Test
  void marksAreProtectedAndTextIsNot() {
    assertThat(exported(ZH, EN))
        .contains("<trans-unit id=\"first/1\" approved=\"no\">")
        .contains("<source><g id=\"1\" ctype=\"bold\">甲</g>：第一项 &amp; &lt;其他&gt;。</source>")
        .contains(
            "<target state=\"translated\"><g id=\"1\" ctype=\"bold\">A</g>: the first.</target>")
        .contains("equiv-text=\"{{registration.when}}\"")
        .contains("ctype=\"link\">隐私中心</g>")
        .contains("<trans-unit id=\"policy\" approved=\"no\">")
        .doesNotContain("{#first}")
        .doesNotContain("{{collected}}");
  }

  @Test
  void aTranslationIsWrittenWhereItStandsAndNothingElseChanges() {
    XliffImport coming = imported(changed("The second.", "Number two."));

    assertThat(file(coming, "text/en.md")).isEqualTo(EN.replace("The second.", "Number two."));
    assertThat(coming.files()).containsOnlyKeys("text/en.md");
  }

  @Test
  void labelsKeepTheirQuotationMarksAndNewOnesComeLast() {
    String xliff =
        changed("Sample's Company", "The Company's name")
            .replace(">email<", ">email: \"write\"<")
            .replace(">registering<", ">registering: here #now <");

    assertThat(file(imported(xliff), "labels/en.yaml"))
        .contains("handler: 'The Company''s name'\n")
        .contains("channel.mail: \"email: \\\"write\\\"\"\n")
        .contains("registration.when: \"registering: here #now\"\n")
        .contains("# Labels.\npolicy: Sample\n");
  }

  @Test
  void marksCanStandInAnotherOrder() {
    String xliff =
        changed(
                "When you are <x id=\"1\" ctype=\"x-mingwen-mark\" equiv-text=\"{{registration.when}}\"/>, we",
                "We")
            .replace("</g>; see", "</g> (<x id=\"1\"/>); see");

    assertThat(file(imported(xliff), "text/en.md"))
        .contains("We collect **{{registration.data}}** ({{registration.when}}); see [the");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "changed-marks|<x id=\"1\" ctype=\"x-mingwen-mark\" equiv-text=\"{{registration.when}}\"/>, we|, we",
        "changed-marks|The second.|The {{handler.name}}.",
        "changed-marks|The second.|The <x id=\"9\"/>.",
        "changed-marks|The second.|The [second](https://elsewhere.example).",
        "changed-marks|ctype=\"link\">the center</g>|ctype=\"link\">the center</g><g id=\"4\">x</g>",
        "changed-marks|<g id=\"4\" ctype=\"link\">the center</g>|the center",
        "stale-unit|第二项。|第三项。",
        "unknown-xliff-unit|id=\"second/1\"|id=\"third/1\"",
        "unknown-xliff-unit|id=\"second/1\"|id=\"first/1\"",
        "foreign-xliff|original=\"sample/text/en.md\"|original=\"other/text/en.md\"",
        "foreign-xliff|target-language=\"en\"|target-language=\"ja\"",
        "foreign-xliff|source-language=\"zh-Hans\"|source-language=\"en\"",
        "unreadable-xliff|</body>|</bdy>",
        "unreadable-xliff|version=\"1.2\"|version=\"2.0\"",
        "unreadable-xliff|The second.|The <bpt id=\"1\">b</bpt>second.",
        "unreadable-xliff|The second.|The &second;.",
        "unsound-unit|The second.|The second. {#more}",
        "unsound-unit|>Contact<|>Contact {#other}<",
      })
  void refusesWhatWouldSaySomethingElse(String finding, String from, String to) {
    XliffImport coming = imported(changed(from, to));

    assertThat(coming.findings())
        .extracting(one -> one.id())
        .contains(finding)
        .hasSize(finding.equals("foreign-xliff") && from.contains("language") ? 2 : 1);
    assertThat(coming.files()).isEmpty();
    assertThat(coming.approved()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The second.\n\nAnd a third.",
        "The second.\n- A third.",
        "The second.\n## More {#more}"
      })
  void refusesTextThatMarkdownReadsAsMoreThanOneBlock(String text) {
    XliffImport coming = imported(changed("The second.", text));

    assertThat(coming.findings()).extracting(one -> one.id()).containsExactly("unsound-unit");
    assertThat(coming.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE xliff [<!ENTITY a \"b\">]>",
        "<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE xliff>"
      })
  void noDocumentTypeIsRead(String type) {
    String xliff = exported(ZH, EN);
    int at = xliff.indexOf("<xliff");

    assertThat(imported(xliff.substring(0, at) + type + xliff.substring(at)).findings())
        .extracting(one -> one.id())
        .containsExactly("unreadable-xliff");
  }

  @Test
  void hostileBytesAreOneFindingAndNoException() {
    for (String bytes : new String[] {"", "<", "<a/>", "\0", "<xliff/>", "<g>".repeat(100_000)}) {
      assertThat(imported(bytes).findings()).hasSize(1);
    }
    String deep = changed("The second.", "<g id=\"1\">".repeat(500) + "</g>".repeat(500));
    assertThat(imported(deep).findings())
        .extracting(one -> one.id())
        .containsExactly("unreadable-xliff");
  }

  @Test
  void aClauseThatTheTranslationLacksComesInAsAWhole() {
    String zh =
        ZH.replace("- 第二项。 {#second}\n", "- 第二项。 {#second}\n- 第三项。 {#third}\n")
            .replace(
                "## 联系 {#contact}",
                "## 使用 {#use}\n\n我们使用{{registration.data}}。\n\n- 甲 {#use-a}\n\n## 联系 {#contact}");
    assertThat(exported(zh, EN)).contains("<trans-unit id=\"third/1\"").contains("state=\"new\"");
    String xliff =
        translated(
            zh,
            EN,
            Map.of(
                "third/1", "The third.",
                "use/1", "Use",
                "use/2", "We use <x id=\"1\"/>.",
                "use-a/1", "A"));

    assertThat(file(imported(zh, EN, xliff), "text/en.md"))
        .isEqualTo(
            EN.replace(
                    "- The second. {#second}\n", "- The second. {#second}\n- The third. {#third}\n")
                .replace(
                    "## Contact {#contact}",
                    "## Use {#use}\n\nWe use {{registration.data}}.\n\n- A {#use-a}\n\n## Contact {#contact}"));
  }

  @Test
  void aClauseOfWhichOnlyAPartIsTranslatedDoesNotComeIn() {
    String zh = ZH.replace("## 联系 {#contact}", "## 使用 {#use}\n\n我们使用。\n\n## 联系 {#contact}");
    String half = translated(zh, EN, Map.of("use/1", "Use"));

    assertThat(imported(zh, EN, half).findings())
        .extracting(one -> one.id())
        .containsExactly("unplaced-unit");
  }

  @Test
  void aClauseWithOtherBlocksThanItsOriginalIsOneUnit() {
    String en = EN.replace("Please write.", "Please write.\n\nSoon.");
    String xliff = exported(ZH, en);

    assertThat(xliff)
        .contains("<trans-unit id=\"contact\" ")
        .contains("ctype=\"x-mingwen-block\" equiv-text=\"¶\"/>Soon.</target>");
    assertThat(file(imported(ZH, en, xliff.replace("Soon.", "Now.")), "text/en.md"))
        .isEqualTo(en.replace("Soon.", "Now."));
  }

  @Test
  void onlyWhatIsApprovedAsAWholeIsApproved() {
    PublishedPolicy policy = policy(ZH, EN);
    List<Acceptable> accepted =
        PinStates.of(policy, Pins.NONE).in("en").stream()
            .filter(unit -> unit.id().equals("first") || unit.id().equals("policy"))
            .toList();
    Pins pins = new Acceptance("陈默", LocalDate.of(2026, 11, 22)).of(Pins.NONE, accepted);
    String xliff =
        new String(XliffExport.of(policy, pins, "en", clause -> List.of()), StandardCharsets.UTF_8);
    assertThat(xliff).contains("id=\"first/1\" approved=\"yes\"");

    assertThat(imported(xliff).approved()).containsExactly("#first", "policy");
    String half =
        xliff.replace(
            "id=\"collection/1\" approved=\"no\"", "id=\"collection/1\" approved=\"yes\"");
    assertThat(half).isNotEqualTo(xliff);
    assertThat(imported(half).approved()).containsExactly("#first", "policy");
  }

  @Test
  void aNewSectionComesBeforeTheOneThatFollowsItWhereNoneIsBefore() {
    String zh = "## 引言 {#opening}\n\n您好。\n\n" + ZH.substring(ZH.indexOf("## 收集"));
    String en = EN.substring(EN.indexOf("## Collection"));
    String xliff = translated(zh, en, Map.of("opening/1", "Opening", "opening/2", "Hello."));

    assertThat(file(imported(zh, en, xliff), "text/en.md"))
        .isEqualTo("## Opening {#opening}\n\nHello.\n\n" + en);
  }

  @Test
  void aNewItemDoesNotComeIntoTheListOfAnotherSection() {
    String zh = ZH.replace("请写信。\n", "请写信。\n\n- 或来电。 {#call}\n");
    String xliff = translated(zh, EN, Map.of("call/1", "Or call."));

    assertThat(imported(zh, EN, xliff).findings())
        .extracting(one -> one.id())
        .containsExactly("unplaced-unit");
  }

  @Test
  void aLanguageWithoutATextGetsItsFirst() {
    String xliff = exported(ZH, EN);
    PublishedPolicy untranslated = Sample.published(POLICY, Sample.words("zh-Hans", ZH));
    Map<String, byte[]> sources = new TreeMap<>();
    sources.put("labels/en.yaml", "# Labels.\npolicy: Sample\n".getBytes(StandardCharsets.UTF_8));
    XliffImport coming =
        XliffImport.of(
            untranslated, sources, "sample.en.xlf", xliff.getBytes(StandardCharsets.UTF_8));

    assertThat(file(coming, "text/en.md")).isEqualTo(EN);
    assertThat(file(coming, "labels/en.yaml"))
        .startsWith("# Labels.\npolicy: Sample\nchannel.mail: email\nhandler: Sample's Company\n");
  }

  @Test
  void lineEndsStayWhatTheyAre() {
    String zh = ZH + "\n## 其他 {#other}\n\n一。\n\n二。\n";
    String en = EN.replace("\n", "\r\n");
    String xliff = translated(zh, en, Map.of("other/1", "Other", "other/2", "A", "other/3", "B"));

    assertThat(file(imported(zh, en, xliff.replace("The second.", "Number two.")), "text/en.md"))
        .isEqualTo(
            (EN.replace("The second.", "Number two.") + "\n## Other {#other}\n\nA\n\nB\n")
                .replace("\n", "\r\n"));
  }

  /** An export with the translations of these units. */
  private static String translated(String zh, String en, Map<String, String> translations) {
    String xliff = exported(zh, en);
    for (Map.Entry<String, String> unit : translations.entrySet()) {
      int at = xliff.indexOf("<target", xliff.indexOf("<trans-unit id=\"" + unit.getKey() + "\""));
      int end = xliff.indexOf("</target>", at);
      xliff = xliff.substring(0, at) + "<target>" + unit.getValue() + xliff.substring(end);
    }
    return xliff;
  }
}
