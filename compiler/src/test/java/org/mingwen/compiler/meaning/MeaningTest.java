package org.mingwen.compiler.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.resolve.Resolver;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.ParseResult;
import org.mingwen.dsl.PolicyParser;
import org.mingwen.dsl.source.SourceFile;

/** What each kind of sentence permits and promises. */
class MeaningTest {
  private static final String BASE =
      """
      policy shop "小店隐私政策" { jurisdictions cn, eea, hk }
      channel mail "电子邮件" { email "privacy@shop.example" }
      subject user "用户"
      subject buyer "买家" is user
      data account "账户信息" { email, phone }
      item mood "情绪" is user-tag sensitive other
      party courier "快递公司" is logistics as independent { name "某快递" }
      party host "云服务商" is technical-support as processor { name "某云" country cn }
      """;

  private static Meaning meaning(String sentences) {
    ParseResult parsed = PolicyParser.parse(SourceFile.of("shop.policy", BASE + sentences));
    assertThat(parsed.diagnostics()).isEmpty();
    Resolver.Resolution resolution =
        Resolver.resolve(List.of(parsed.file()), Set.of(), Vocabulary.builtIn());
    assertThat(resolution.diagnostics()).isEmpty();
    return Meaning.of(resolution.policy().orElseThrow(), Vocabulary.builtIn());
  }

  private static Permit permit(String sentence) {
    List<Permit> permits = meaning(sentence).permits();
    assertThat(permits).hasSize(1);
    return permits.get(0);
  }

  private static Forbid forbid(String sentence) {
    List<Forbid> forbids = meaning(sentence).forbids();
    assertThat(forbids).hasSize(1);
    return forbids.get(0);
  }

  private static Set<String> terms(Box box, Dimension dimension) {
    return box.in(dimension).terms().orElseThrow();
  }

  @Test
  void whatIsCollectedMayBeStoredAndUsedForItsPurpose() {
    Permit permit = permit("s: collect account from user for login on contract");

    assertThat(terms(permit.box(), Dimension.OPERATION))
        .containsExactly("apply", "collect", "store");
    assertThat(terms(permit.box(), Dimension.DATA)).containsExactly("email", "phone");
    assertThat(terms(permit.box(), Dimension.PURPOSE)).containsExactly("login");
    assertThat(permit.box().in(Dimension.RECIPIENT).isAny()).isTrue();
  }

  @Test
  void withoutStoringItMayNotBeStored() {
    Permit permit = permit("s: collect email from user without storing for login on contract");

    assertThat(terms(permit.box(), Dimension.OPERATION)).containsExactly("apply", "collect");
  }

  @Test
  void useIsApplyingAndNeitherProfilingNorDeciding() {
    Permit permit = permit("s: use email for login on contract");

    assertThat(terms(permit.box(), Dimension.OPERATION)).containsExactly("apply");
  }

  @Test
  void sharingIsEntrustingWithAProcessorAndProvidingToOthers() {
    List<Permit> permits =
        meaning("s: share email to courier, host for delivery on contract").permits();

    assertThat(permits).extracting(Permit::rule).containsExactly("s/entrust", "s/provide");
    assertThat(terms(permits.get(0).box(), Dimension.RECIPIENT)).containsExactly("host");
    assertThat(terms(permits.get(1).box(), Dimension.RECIPIENT)).containsExactly("courier");
  }

  @Test
  void sharingWithOneKindOfRecipientIsOneRule() {
    assertThat(permit("s: share email to host for support on contract").rule()).isEqualTo("s");
  }

  @Test
  void whatMayBePermitsNothing() {
    assertThat(meaning("s: may provide email to courier for delivery on contract").permits())
        .isEmpty();
  }

  @Test
  void aBareBasisIsForTheJurisdictionsWithoutTheirOwn() {
    Permit permit = permit("s: collect email from user for login on contract on consent in eea");

    assertThat(permit.holds())
        .containsEntry("cn", Condition.TRUE)
        .containsEntry("eea", new Condition.Consent("consent", "s"))
        .containsEntry("hk", Condition.TRUE);
  }

  @Test
  void withoutABasisItHoldsOnlyWhereNoneIsDemanded() {
    assertThat(permit("s: collect email from user for login").holds()).containsOnlyKeys("hk");
  }

  @Test
  void aBasisThatTheLawDoesNotKnowIsNone() {
    assertThat(permit("s: collect email from user for login on legitimate-interest").holds())
        .containsOnlyKeys("eea", "hk");
  }

  @Test
  void oneOfSeveralBasesIsEnough() {
    assertThat(
            permit("s: collect email from user for login on consent or contract").holds().get("cn"))
        .isEqualTo(Condition.TRUE);
  }

  @Test
  void eachKindOfConsentIsItsOwn() {
    assertThat(
            permit("s: provide email to courier for delivery on separate-consent")
                .holds()
                .get("cn"))
        .isEqualTo(new Condition.Consent("separate-consent", "s"));
  }

  @Test
  void whoCanRefuseMustNotHaveRefused() {
    assertThat(permit("s: use email for ads on contract refuse by mail").holds().get("cn"))
        .isEqualTo(new Condition.Not(new Condition.OptOut("s")));
  }

  @Test
  void aPartHoldsInItsJurisdictionsAlone() {
    assertThat(permit("in eea { s: use email for ads on consent }").holds())
        .containsOnlyKeys("eea");
    assertThat(forbid("in eea { s: never sell any }").jurisdictions()).containsExactly("eea");
  }

  @Test
  void ifHasToHoldAndUnlessMustNot() {
    assertThat(
            permit(
                    "s: use email for ads on contract if age under 14, allowed camera unless hold pending-audit")
                .holds()
                .get("cn"))
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.AgeUnder(14),
                    new Condition.Permission("camera"),
                    new Condition.Not(new Condition.Hold("pending-audit")))));
  }

  @Test
  void whoHasAKindOfARoleHasTheRole() {
    assertThat(permit("s: use email for ads on contract if role user").holds().get("cn"))
        .isEqualTo(
            new Condition.Any(List.of(new Condition.Role("buyer"), new Condition.Role("user"))));
  }

  @Test
  void formsAndThePersonConcernedNarrow() {
    Permit permit =
        permit("s: provide phone to courier about buyer de-identified for delivery on contract");

    assertThat(terms(permit.box(), Dimension.FORM)).containsExactly("de-identified");
    assertThat(terms(permit.box(), Dimension.ABOUT)).containsExactly("buyer");
  }

  @Test
  void safeguardsAreObligations() {
    assertThat(
            permit(
                    "s: provide phone to courier for delivery on contract with confidentiality, contract")
                .obligations())
        .containsExactly("confidentiality", "contract");
  }

  @Test
  void anExportGoesToItsPlaces() {
    Permit permit = permit("s: export any to us, jp under cn-standard-contract on contract");

    assertThat(terms(permit.box(), Dimension.OPERATION)).containsExactly("export");
    assertThat(terms(permit.box(), Dimension.PLACE)).containsExactly("jp", "us");
    assertThat(permit.box().in(Dimension.DATA).isAny()).isTrue();
  }

  @Test
  void neverSharingIsNeitherEntrustingNorProviding() {
    assertThat(terms(forbid("s: never share phone").box(), Dimension.OPERATION))
        .containsExactly("entrust", "provide");
  }

  @Test
  void sensitiveIsWhatIsSensitiveInAnyJurisdictionOfThePolicyOrInSomeContext() {
    assertThat(terms(forbid("s: never provide sensitive").box(), Dimension.DATA))
        .contains("id-photo", "mood", "union-membership", "clipboard")
        .doesNotContain("email", "phone");
  }

  @Test
  void anExceptionIsABoxWithItsOwnCondition() {
    Forbid forbid =
        forbid(
            "s: never provide any except phone to courier for delivery if role buyer except email");

    assertThat(forbid.exemptions()).hasSize(2);
    Omission first = forbid.exemptions().get(0);
    assertThat(terms(first.box(), Dimension.DATA)).containsExactly("phone");
    assertThat(terms(first.box(), Dimension.RECIPIENT)).containsExactly("courier");
    assertThat(terms(first.box(), Dimension.PURPOSE)).containsExactly("delivery");
    assertThat(first.condition()).isEqualTo(new Condition.Role("buyer"));
  }

  @Test
  void anExceptionMayNameAPractice() {
    Forbid forbid =
        forbid(
            """
            s: never provide any except ship
            ship: provide phone to courier for delivery on contract
            """);

    Box box = forbid.exemptions().get(0).box();
    assertThat(terms(box, Dimension.DATA)).containsExactly("phone");
    assertThat(terms(box, Dimension.RECIPIENT)).containsExactly("courier");
  }

  @Test
  void whatIsNotDoneKnowinglyCarriesItsCondition() {
    Forbid forbid = forbid("s: never knowingly collect any if age under 14");

    assertThat(forbid.knowingly()).isTrue();
    assertThat(forbid.condition()).isEqualTo(new Condition.AgeUnder(14));
  }

  @Test
  void aGroupIsClosedAndAKindIsOpen() {
    Meaning meaning = meaning("s: collect account from user for login on contract");
    Terms terms = meaning.terms();
    Box account = meaning.permits().get(0).box();

    assertThat(meaning.groups())
        .containsEntry("account", new java.util.TreeSet<>(List.of("email", "phone")));
    assertThat(account.contains(account.with(Dimension.DATA, Extent.of(List.of("phone"))), terms))
        .isTrue();
    assertThat(
            account.contains(
                account.with(Dimension.DATA, Extent.of(List.of("contact-data"))), terms))
        .isFalse();
    assertThat(
            account.overlaps(
                account.with(Dimension.DATA, Extent.of(List.of("contact-data"))), terms))
        .isTrue();
  }

  @Test
  void whatIsNobodysIsOutOfScope() {
    assertThat(meaning("data demo \"演示数据\" not-personal because \"模拟生成\"").outOfScope())
        .containsExactly("demo");
  }

  private static List<String> governing(
      Meaning meaning, String item, String purpose, String jurisdiction) {
    return meaning.retentionOf(item, Optional.ofNullable(purpose), jurisdiction).stream()
        .map(Keep::rule)
        .toList();
  }

  @Test
  void theNarrowestDataThenTheNarrowestPurposeSaysHowLongItIsKept() {
    Meaning meaning =
        meaning(
            """
            all: keep any until 3 years after last-activity
            contact: keep contact-data until 2 years after last-activity
            ads: keep contact-data for ads until 1 year after last-activity
            mails: keep email for login until 1 month after last-activity
            """);

    assertThat(governing(meaning, "mood", "ads", "cn")).containsExactly("all");
    assertThat(governing(meaning, "phone", "login", "cn")).containsExactly("contact");
    assertThat(governing(meaning, "phone", "ads-targeted", "cn")).containsExactly("ads");
    assertThat(governing(meaning, "email", "login", "cn")).containsExactly("mails");
    assertThat(governing(meaning, "email", "ads", "cn")).containsExactly("ads");
    assertThat(governing(meaning, "email", null, "cn")).containsExactly("contact");
  }

  @Test
  void equalOnesGovernTogetherAndAPartAddsWhereItHolds() {
    Meaning meaning =
        meaning(
            """
            one: keep email until 1 year after last-activity
            in eea { two: keep email until 1 month after last-activity }
            """);

    assertThat(governing(meaning, "email", "login", "cn")).containsExactly("one");
    assertThat(governing(meaning, "email", "login", "eea")).containsExactly("one", "two");
  }

  @Test
  void anEndThatNobodyCanReckonIsUndetermined() {
    Meaning meaning =
        meaning(
            """
            a: keep email until 1 year after last-activity or "目的已实现"
            b: keep phone until 1 year after last-activity or request
            """);

    assertThat(meaning.keeps()).extracting(Keep::undetermined).containsExactly(true, false);
    assertThat(meaning.keeps().get(1).ends())
        .extracting(Keep.End::trigger)
        .containsExactly("last-activity", "request");
  }

  @Test
  void aConsentOfMinorsNeedsAGuardianUnlessTheyAreKnownToBeOlder() {
    Meaning meaning =
        meaning(
            """
            s: use email for ads on separate-consent
            minors from 10 under 14 on guardian-consent
            """);

    assertThat(meaning.permits().get(0).holds().get("cn"))
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Consent("separate-consent", "s"),
                    new Condition.Any(
                        List.of(
                            new Condition.Not(
                                new Condition.All(
                                    List.of(
                                        new Condition.AgeUnder(14),
                                        new Condition.Not(new Condition.AgeUnder(10))))),
                            new Condition.Consent("guardian-consent", "s"))))));
  }

  @Test
  void anAgeThatIsNotKnownRestrictsNothing() {
    Meaning meaning =
        meaning(
            """
            s: use email for ads on consent
            minors under unknown refused
            in eea { minors under unknown on guardian-consent }
            """);

    assertThat(meaning.forbids()).isEmpty();
    assertThat(meaning.permits().get(0).holds().get("eea"))
        .isEqualTo(new Condition.Consent("consent", "s"));
  }

  @Test
  void minorsOfAPartAreRefusedThereAlone() {
    Forbid forbid = forbid("in eea { minors under 16 refused }");

    assertThat(forbid.jurisdictions()).containsExactly("eea");
    assertThat(forbid.condition()).isEqualTo(new Condition.AgeUnder(16));
    assertThat(forbid.knowingly()).isTrue();
    assertThat(terms(forbid.box(), Dimension.OPERATION)).containsExactly("collect");
  }

  @Test
  void anExceptionOfAPracticeReachesWhateverThePracticeDoes() {
    Omission omission =
        permit("s: collect account from user for login on contract except phone for login")
            .exemptions()
            .get(0);

    assertThat(omission.box().in(Dimension.OPERATION).isAny()).isTrue();
    assertThat(terms(omission.box(), Dimension.DATA)).containsExactly("phone");
  }

  @Test
  void whatOnlyInformsHasNoRule() {
    Meaning meaning =
        meaning(
            """
            first: ask any by popup
            breach told by mail to persons within 72 hours
            audit every 2 years by self
            cookie bare "Cookie" from self for login on contract
            """);

    assertThat(meaning.permits()).isEmpty();
    assertThat(meaning.forbids()).isEmpty();
    assertThat(meaning.keeps()).isEmpty();
  }
}
