package org.mingwen.compiler.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Which consents still count when statements change. */
class EarlierConsentsTest {
  private static final String BASE =
      """
      policy shop "小店隐私政策" { jurisdictions cn, hk }
      subject user "用户"
      item mail "邮箱"
      item mobile "手机"
      purpose serve "服务"
      purpose advertise "广告"
      party courier "快递公司" as independent { name "某快递" }
      """;

  /** The consents that count for the last of several states, and who has to be asked again. */
  private static EarlierConsents after(String... states) {
    SortedMap<Integer, PublishedPolicy> earlier = new TreeMap<>();
    for (int i = 0; i < states.length - 1; i++) {
      earlier.put(i + 1, state(states[i]));
    }
    return EarlierConsents.of(earlier, state(states[states.length - 1]));
  }

  private static PublishedPolicy state(String sentences) {
    return Policies.of(sentences.startsWith("policy") ? sentences : BASE + sentences);
  }

  private static List<String> counting(EarlierConsents consents, String statement) {
    return consents.counting().getOrDefault(statement, List.of()).stream()
        .map(given -> given.statement() + " " + given.revision())
        .toList();
  }

  @Test
  void aConsentCountsWhereNothingChanged() {
    EarlierConsents consents =
        after("s: use mail for serve on consent", "s: use mail for serve on consent");

    assertThat(counting(consents, "s")).containsExactly("s 1");
    assertThat(consents.again()).isEmpty();
  }

  @Test
  void narrowingAsksNobodyAgain() {
    EarlierConsents consents =
        after(
            "s: use mail, mobile for serve on consent",
            "s: use mail for serve on consent",
            "s: use mail for serve if allowed camera on consent except for advertise");

    assertThat(counting(consents, "s")).containsExactly("s 1", "s 2");
    assertThat(consents.again()).isEmpty();
  }

  @Test
  void wideningAsksAgain() {
    EarlierConsents consents =
        after("s: use mail for serve on consent", "s: use mail, mobile for serve on consent");

    assertThat(counting(consents, "s")).isEmpty();
    assertThat(consents.again()).containsExactly("s");
  }

  @Test
  void narrowingAndThenWideningAsksEvenWhoConsentedToAllOfIt() {
    EarlierConsents consents =
        after(
            "s: use mail, mobile for serve on consent",
            "s: use mail for serve on consent",
            "s: use mail, mobile for serve on consent",
            "s: use mail, mobile for serve on consent");

    assertThat(counting(consents, "s")).containsExactly("s 3");
    assertThat(consents.again()).isEmpty();
  }

  @Test
  void whatWasGoneForARevisionIsAskedAgain() {
    EarlierConsents consents =
        after(
            "s: use mail for serve on consent",
            "t: use mobile for serve on contract",
            "s: use mail for serve on consent");

    assertThat(counting(consents, "s")).isEmpty();
    assertThat(consents.again()).containsExactly("s");
  }

  @Test
  void whatIsNewIsAskedForTheFirstTime() {
    EarlierConsents consents =
        after(
            "s: use mail for serve on contract",
            "s: use mail for serve on contract\nt: use mobile for serve on consent");

    assertThat(counting(consents, "t")).isEmpty();
    assertThat(consents.again()).isEmpty();
  }

  @Test
  void aConsentFollowsEveryNameThatAStatementSaysItHad() {
    EarlierConsents consents =
        after(
            "s: use mail for serve on consent",
            "t: use mail for serve on consent was s",
            "u: use mail for serve on consent was t");

    assertThat(counting(consents, "u")).containsExactly("s 1", "t 2");
  }

  @Test
  void aConsentIsLostUnderANameThatSaysNothing() {
    EarlierConsents consents =
        after("s: use mail for serve on consent", "t: use mail for serve on consent");

    assertThat(counting(consents, "t")).isEmpty();
    assertThat(consents.again()).containsExactly("t");
  }

  @Test
  void aConsentCountsForEachPartOfWhatWasSplit() {
    EarlierConsents consents =
        after(
            "s: use mail, mobile for serve on consent",
            """
            t: use mail for serve on consent was s
            u: use mobile for serve on consent was s
            """);

    assertThat(counting(consents, "t")).containsExactly("s 1");
    assertThat(counting(consents, "u")).containsExactly("s 1");
  }

  @Test
  void ofWhatWasMergedOnlyAConsentToAllOfItCounts() {
    EarlierConsents consents =
        after(
            """
            s: use mail, mobile for serve on consent
            t: use mobile for serve on consent
            """,
            "u: use mail, mobile for serve on consent was s, t");

    assertThat(counting(consents, "u")).containsExactly("s 1");
  }

  @Test
  void aStrongerKindOfConsentCountsAndAWeakerDoesNot() {
    String plain = "s: use mail for serve on consent";
    String separate = "s: use mail for serve on separate-consent";

    assertThat(counting(after(separate, plain), "s")).containsExactly("s 1");
    assertThat(counting(after(plain, separate), "s")).isEmpty();
    assertThat(after(plain, separate).again()).containsExactly("s");
  }

  @Test
  void wherePermissionOrRefusalOrAnExceptionIsDroppedItIsAskedAgain() {
    String now = "s: use mail for serve on consent";

    assertThat(after("s: use mail for serve if allowed camera on consent", now).again())
        .containsExactly("s");
    assertThat(after("s: use mail for serve on consent refuse unknown", now).again())
        .containsExactly("s");
    assertThat(after("s: use mail for serve on consent except for advertise", now).again())
        .isEmpty();
    assertThat(
            after(
                    "s: use any for serve on consent except mobile",
                    "s: use any for serve on consent")
                .again())
        .containsExactly("s");
  }

  @Test
  void whatRestedOnAContractIsAskedOnceItNeedsConsent() {
    EarlierConsents consents =
        after("s: use mail for serve on contract", "s: use mail for serve on consent");

    assertThat(counting(consents, "s")).isEmpty();
    assertThat(consents.again()).containsExactly("s");
  }

  @Test
  void nobodyIsAskedWhereConsentIsNoLongerNeeded() {
    EarlierConsents consents =
        after("s: use mail for serve on consent", "s: use mail, mobile for serve on contract");

    assertThat(consents.counting()).isEmpty();
    assertThat(consents.again()).isEmpty();
  }

  @Test
  void aNewKindOfWhatWasConsentedToIsAskedFor() {
    EarlierConsents consents =
        after(
            "s: use mail for serve on consent",
            "item work-mail \"工作邮箱\" is mail\ns: use mail for serve on consent");

    assertThat(consents.again()).containsExactly("s");
  }

  @Test
  void itIsAskedAgainWhereItWasNotAskedAndNotWhereThePolicyIsNew() {
    String everywhere = "s: use mail for serve on consent";
    String inChina = "in cn { s: use mail for serve on consent }";

    assertThat(after(inChina, everywhere).again()).containsExactly("s");
    assertThat(after((BASE + everywhere).replace("cn, hk", "cn"), everywhere).again()).isEmpty();
  }

  @Test
  void dataThatThePolicyDidNotSpeakOfWasNotConsentedTo() {
    String spoken = "s: use any for serve on consent";

    assertThat(after("outside: exclude mobile because \"不收集\"\n" + spoken, spoken).again())
        .containsExactly("s");
    assertThat(after(spoken, "outside: exclude mobile because \"不收集\"\n" + spoken).again())
        .isEmpty();
  }
}
