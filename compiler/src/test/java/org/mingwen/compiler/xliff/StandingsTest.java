package org.mingwen.compiler.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.pins.Acceptance;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Sample;

/** What translators are told of each unit, after one edit each to what was accepted. */
class StandingsTest {
  private static final String POLICY =
      """
      policy shop "小店" { effective 2026-01-01  authoritative zh-Hans  languages en }
      handler "小店" { legal-name "杭州小店商贸有限公司"  reached-by mail }
      channel mail "电子邮件" { email "a@example.com" }
      signup: collect email from user when "注册账户" for account-register on contract
      """;
  private static final String ZH =
      """
      ## 收集 {#collecting}

      我们收集您的邮箱。{{says signup}}

      收集时征得您的同意。

      ## 联系 {#contact}

      请写信。

      - 不要来电。 {#no-calls}
      """;
  private static final String EN =
      """
      ## Collection {#collecting}

      We collect your email.{{says signup}}

      We ask you first.

      ## Contact {#contact}

      Please write.

      - Please do not call. {#no-calls}
      """;
  private static final String LABELS =
      "policy: Shop\nhandler: the Shop\nchannel.mail: email\nsignup.when: signing up\n";

  private static final Pins PINS = pins(policy(POLICY, ZH, EN, LABELS));

  private static PublishedPolicy policy(String facts, String zh, String en, String labels) {
    return Sample.published(facts, Sample.words("zh-Hans", zh), Sample.words("en", en, labels));
  }

  private static Pins pins(PublishedPolicy policy) {
    PinStates states = PinStates.of(policy, Pins.NONE);
    return new Acceptance("陈默", LocalDate.of(2026, 11, 22))
        .ofAll(states, Pins.NONE, states.languages(), "");
  }

  /** What an export says of a unit: approval, state and notes. */
  private static String said(String facts, String zh, String en, String labels, String unit) {
    String xliff =
        new String(
            XliffExport.of(policy(facts, zh, en, labels), PINS, "en", clause -> List.of()),
            StandardCharsets.UTF_8);
    Matcher found =
        Pattern.compile(
                "<trans-unit id=\""
                    + Pattern.quote(unit)
                    + "\" approved=\"(\\w+)\">.*?<target state=\"([a-z-]+)\">.*?</target>(.*?)"
                    + "</trans-unit>",
                Pattern.DOTALL)
            .matcher(xliff);
    assertThat(found.find()).isTrue();
    String notes = found.group(3).strip();
    return found.group(1) + " " + found.group(2) + (notes.isEmpty() ? "" : "\n" + notes);
  }

  @Test
  void whatIsAsItWasAcceptedIsApprovedAndSignedOff() {
    assertThat(said(POLICY, ZH, EN, LABELS, "collecting/2")).isEqualTo("yes signed-off");
    assertThat(said(POLICY, ZH, EN, LABELS, "signup.when")).isEqualTo("yes signed-off");
  }

  @Test
  void whereTheOriginalChangedTheTranslatorSeesHowAndWhere() {
    String zh = ZH.replace("征得您的同意", "征得您的单独同意");

    assertThat(said(POLICY, zh, EN, LABELS, "collecting/3"))
        .startsWith("no needs-review-translation\n<note xml:lang=\"zh\" annotates=\"source\">")
        .contains("收集时征得您的{+单独+}同意。");
    assertThat(said(POLICY, zh, EN, LABELS, "collecting/2"))
        .isEqualTo("no needs-review-translation");
    assertThat(said(POLICY, zh, EN, LABELS, "contact/2")).isEqualTo("yes signed-off");
  }

  @Test
  void whereOnlyPunctuationChangedTheOriginalIsShownAsItWas() {
    assertThat(said(POLICY, ZH.replace("不要来电。", "不要来电！"), EN, LABELS, "no-calls/1"))
        .contains("标点")
        .contains("不要来电。");
  }

  @Test
  void whereBlocksCannotBePairedTheClauseIsShownAtItsFirst() {
    String zh = ZH.replace("请写信。", "请写信。\n\n或者来访。");
    String en = EN.replace("Please write.", "Please write.\n\nOr come.");

    assertThat(said(POLICY, zh, en, LABELS, "contact/1")).contains("{+或者来访。+}");
    assertThat(said(POLICY, zh, en, LABELS, "contact/3")).isEqualTo("no needs-review-translation");
  }

  @Test
  void whereAFactChangedTheTranslatorIsToldWhich() {
    String facts = POLICY.replace("on contract", "on consent");

    assertThat(said(facts, ZH, EN, LABELS, "collecting/1"))
        .startsWith("no needs-review-translation\n<note xml:lang=\"zh\" annotates=\"general\">")
        .contains("contract → consent");
    assertThat(said(facts, ZH, EN, LABELS, "collecting/2"))
        .isEqualTo("no needs-review-translation");
  }

  @Test
  void aLabelOfWhichTheOriginalChangedIsShownWithItsDifference() {
    assertThat(said(POLICY.replace("注册账户", "注册会员账户"), ZH, EN, LABELS, "signup.when"))
        .startsWith("no needs-review-translation")
        .contains("注册{+会员+}账户");
  }

  @Test
  void whatWasEditedSinceOrNeverAcceptedIsTranslated() {
    assertThat(said(POLICY, ZH, EN.replace("Please write.", "Write."), LABELS, "contact/2"))
        .isEqualTo("no translated");
    String zh = ZH + "- 不要来访。 {#no-visits}\n";
    String en = EN + "- Do not come. {#no-visits}\n";
    assertThat(said(POLICY, zh, en, LABELS, "no-visits/1")).isEqualTo("no translated");
  }

  @Test
  void whatIsMissingIsNewAndAProperNameMayStayAsItIs() {
    String zh = ZH + "- 不要来访。 {#no-visits}\n";

    assertThat(said(POLICY, zh, EN, LABELS, "no-visits/1")).isEqualTo("no new");
    assertThat(said(POLICY, ZH, EN, LABELS, "handler.legal-name"))
        .startsWith("no new\n<note")
        .contains("专有名称");
  }

  @Test
  void whatIsNoLongerThereIsNotExported() {
    String zh = ZH.replace("- 不要来电。 {#no-calls}\n", "");
    String en = EN.replace("- Please do not call. {#no-calls}\n", "");

    assertThat(XliffExport.of(policy(POLICY, zh, en, LABELS), PINS, "en", clause -> List.of()))
        .asString(StandardCharsets.UTF_8)
        .doesNotContain("no-calls");
  }
}
