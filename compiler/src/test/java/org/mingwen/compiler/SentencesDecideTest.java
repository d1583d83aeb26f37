package org.mingwen.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Code.CONDITION;
import static org.mingwen.enforcer.Code.FORBIDDEN;
import static org.mingwen.enforcer.Code.NOT_PERMITTED;
import static org.mingwen.enforcer.Code.OBLIGATION;
import static org.mingwen.enforcer.Code.OUT_OF_SCOPE;
import static org.mingwen.enforcer.Code.PERMITTED;
import static org.mingwen.enforcer.Code.UNDECIDED;
import static org.mingwen.enforcer.Code.UNKNOWN_TERM;
import static org.mingwen.enforcer.Fact.ageUnder;
import static org.mingwen.enforcer.Fact.consent;
import static org.mingwen.enforcer.Fact.ground;
import static org.mingwen.enforcer.Fact.guardianConsent;
import static org.mingwen.enforcer.Fact.hold;
import static org.mingwen.enforcer.Fact.optOut;
import static org.mingwen.enforcer.Fact.permission;
import static org.mingwen.enforcer.Fact.role;
import static org.mingwen.enforcer.Fact.separateConsent;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingwen.enforcer.Events;
import org.mingwen.enforcer.Retention;

/**
 * From a sentence to an answer: each kind of sentence is compiled, and the bytes that come out are
 * asked as an app asks them.
 */
class SentencesDecideTest {
  @TempDir Path folder;

  private CompiledApp app(String sentences) {
    return CompiledApp.of(folder, sentences);
  }

  @Test
  void collectingPermitsCollectingStoringAndApplyingForItsPurposes() {
    CompiledApp app = app("s: collect account from user for login on contract");

    assertThat(app.asks("collect", "email").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("store", "account").place("cn").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "phone").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("collect", "email").forPurpose("ads")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("collect", "email").forAnything()).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("collect", "contact-data").forPurpose("login")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("profile", "email").forPurpose("login")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("decide", "email").forPurpose("login")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("use", "email").forPurpose("login")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("collect", "e-mail").forPurpose("login")).isEqualTo(UNKNOWN_TERM);
  }

  @Test
  void storingWhatIsCollectedDoesNotReachAcrossTheBorder() {
    CompiledApp app = app("s: collect email from user for login on contract");

    assertThat(app.asks("store", "email").place("us").forPurpose("login")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("store", "email").forPurpose("login")).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void withoutStoringItIsNotStored() {
    CompiledApp app = app("s: collect email from user without storing for login on contract");

    assertThat(app.asks("collect", "email").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("store", "email").place("cn").forPurpose("login")).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aPurposeStandsForItsKinds() {
    CompiledApp app =
        app(
            """
            purpose birthday "生日问候" is ads, service-notice
            s: use email for ads on contract
            """);

    assertThat(app.asks("apply", "email").forPurpose("ads-targeted")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").forPurpose("birthday")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").forPurpose("marketing")).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void anItemIsAKindOfEachOfItsParents() {
    CompiledApp app =
        app(
            """
            item pager "寻呼号" is phone, device-id
            s: use phone for login on contract
            no-ids: never sell device-id
            """);

    assertThat(app.asks("apply", "pager").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("sell", "pager").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("sell", "phone").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("sell", "email").forAnything()).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void eachDisclosingVerbPermitsItselfAlone() {
    for (String verb : new String[] {"entrust", "provide", "joint", "transfer", "sell"}) {
      CompiledApp app = app("s: " + verb + " email to courier for delivery on contract");

      for (String asked : new String[] {"entrust", "provide", "joint", "transfer", "sell"}) {
        assertThat(app.asks(asked, "email").to("courier").forPurpose("delivery"))
            .as("%s asked as %s", verb, asked)
            .isEqualTo(asked.equals(verb) ? PERMITTED : NOT_PERMITTED);
      }
      assertThat(app.asks("disclose", "email").to("courier").forPurpose("delivery"))
          .isEqualTo(NOT_PERMITTED);
    }
  }

  @Test
  void sharingIsEntrustingToProcessorsAndProvidingToOthers() {
    CompiledApp app = app("s: share email to courier, host for delivery on contract");

    assertThat(app.asks("provide", "email").to("courier").forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("entrust", "email").to("host").forPurpose("delivery")).isEqualTo(PERMITTED);
    assertThat(app.asks("entrust", "email").to("courier").forPurpose("delivery"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("provide", "email").to("host").forPurpose("delivery"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void sharingWithAKindOfRecipientsIsEntrustingToTheProcessorsAmongThem() {
    CompiledApp app =
        app(
            """
            party van "货运公司" is logistics as processor { name "某货运"  country cn }
            s: share email to logistics for delivery on contract
            """);

    assertThat(app.asks("entrust", "email").to("van").forPurpose("delivery")).isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "email").to("courier").forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("entrust", "email").to("courier").forPurpose("delivery"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void publishingIsToThePublicAndAnswersWhereTheDataIsKnownToBe() {
    CompiledApp app = app("s: publish nickname for social-share on contract");

    assertThat(app.asks("publish", "nickname").to("public").place("cn").forPurpose("social-share"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("publish", "email").to("public").place("cn").forPurpose("social-share"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("publish", "nickname").to("public").forPurpose("social-share"))
        .as("anywhere is also abroad")
        .isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("publish", "nickname").place("cn").forPurpose("social-share"))
        .as("any recipient is also the one in the US")
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void whatGoesAbroadIsAskedTwice() {
    CompiledApp app =
        app(
            """
            s: provide email to overseas-courier for delivery on contract
            abroad: export email to us under cn-standard-contract on separate-consent
            """);

    assertThat(app.asks("provide", "email").to("overseas-courier").forPurpose("delivery"))
        .isEqualTo(CONDITION);
    assertThat(
            app.asks("provide", "email")
                .to("overseas-courier")
                .knowing(separateConsent("abroad"))
                .forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(
            app.asks("provide", "email")
                .to("overseas-courier")
                .place("jp")
                .knowing(separateConsent("abroad"))
                .forPurpose("delivery"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void storingAbroadIsNotAnExportByItself() {
    CompiledApp app = app("s: store email in us for login on contract");

    assertThat(app.asks("store", "email").place("us").forPurpose("login")).isEqualTo(NOT_PERMITTED);

    CompiledApp both =
        app(
            """
            s: store email in us for login on contract
            abroad: export email to us under cn-standard-contract on contract
            """);
    assertThat(both.asks("store", "email").place("us").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(both.asks("store", "email").place("jp").forPurpose("login"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aFormNarrowsAndAStatementWithoutAFormCoversAll() {
    CompiledApp app =
        app(
            """
            s: provide email to courier anonymised for analytics on contract
            t: provide phone to courier for analytics on contract
            """);

    assertThat(
            app.asks("provide", "email").to("courier").form("aggregated").forPurpose("analytics"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "email").to("courier").forPurpose("analytics"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(
            app.asks("provide", "email")
                .to("courier")
                .form("de-identified")
                .forPurpose("analytics"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(
            app.asks("provide", "phone").to("courier").form("identified").forPurpose("analytics"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void aPromiseAboutAFormLeavesTheOthers() {
    CompiledApp app =
        app(
            """
            s: provide email to courier for analytics on contract
            n: never provide email to courier identified for analytics
            """);

    assertThat(
            app.asks("provide", "email").to("courier").form("anonymised").forPurpose("analytics"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "email").to("courier").forPurpose("analytics"))
        .isEqualTo(FORBIDDEN);
  }

  @Test
  void thePersonConcernedNarrows() {
    CompiledApp app = app("s: collect phone from user about friend for delivery on contract");

    assertThat(app.asks("collect", "phone").about("friend").forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("collect", "phone").forPurpose("delivery")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("collect", "phone").about("buyer").forPurpose("delivery"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void whoCanRefuseMustBeKnownNotToHaveRefused() {
    CompiledApp app = app("s: use email for ads on contract refuse by mail");

    assertThat(app.asks("apply", "email").forPurpose("ads")).isEqualTo(CONDITION);
    assertThat(app.asks("apply", "email").not(optOut("s")).forPurpose("ads")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").knowing(optOut("s")).forPurpose("ads"))
        .isEqualTo(CONDITION);
  }

  @Test
  void aPermissionOfTheDeviceHasToBeGranted() {
    CompiledApp app =
        app("s: collect precise-location from device if allowed location for login on consent");

    assertThat(app.asks("collect", "precise-location").knowing(consent("s")).forPurpose("login"))
        .isEqualTo(CONDITION);
    assertThat(
            app.asks("collect", "precise-location")
                .knowing(consent("s"), permission("location"))
                .forPurpose("login"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void whoHasAKindOfARoleHasTheRole() {
    CompiledApp app = app("s: use email for ads on contract if role user");

    assertThat(app.asks("apply", "email").knowing(role("buyer")).forPurpose("ads"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").knowing(role("friend")).forPurpose("ads"))
        .isEqualTo(CONDITION);
  }

  @Test
  void aSafeguardIsAnObligation() {
    CompiledApp app =
        app("s: provide email to courier with confidentiality for delivery on contract");

    assertThat(app.asks("provide", "email").to("courier").forPurpose("delivery"))
        .isEqualTo(OBLIGATION);
    assertThat(
            app.fulfilling("confidentiality")
                .asks("provide", "email")
                .to("courier")
                .forPurpose("delivery"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void whatMayHappenPermitsNothing() {
    CompiledApp app = app("s: may provide email to courier for delivery on contract");

    assertThat(app.asks("provide", "email").to("courier").forPurpose("delivery"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aPartHoldsInItsJurisdictionAndEachJurisdictionMustPermit() {
    CompiledApp app =
        app(
            """
            s: use email for ads on contract in cn on unknown in eea
            in eea { e: use phone for ads on consent }
            """);

    assertThat(app.asks("apply", "email").in("cn").forPurpose("ads")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").in("cn", "eea").forPurpose("ads"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("apply", "phone").in("eea").knowing(consent("e")).forPurpose("ads"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "phone").in("cn").knowing(consent("e")).forPurpose("ads"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aPromiseOfAPartBindsThereAlone() {
    CompiledApp app =
        app(
            """
            s: use email for ads on contract
            in eea { n: never use email for ads-targeted }
            """);

    assertThat(app.asks("apply", "email").in("cn").forPurpose("ads-targeted")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").in("eea").forPurpose("ads-targeted"))
        .isEqualTo(FORBIDDEN);
    assertThat(app.asks("apply", "email").in("cn", "eea").forPurpose("ads-targeted"))
        .isEqualTo(FORBIDDEN);
  }

  @Test
  void neverSharingRulesOutEntrustingAndProviding() {
    CompiledApp app = app("n: never share phone");

    assertThat(app.asks("entrust", "phone").to("host").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("provide", "phone").to("courier").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("disclose", "contact-data").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("sell", "phone").forAnything()).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void neverUsingRulesOutEveryKindOfUse() {
    CompiledApp app = app("n: never use phone for ads");

    for (String use : new String[] {"use", "apply", "profile", "decide", "process"}) {
      assertThat(app.asks(use, "phone").forPurpose("ads-targeted")).isEqualTo(FORBIDDEN);
    }
  }

  @Test
  void neverExportingMeetsWhateverGoesThere() {
    CompiledApp app =
        app(
            """
            s: provide email to overseas-courier for delivery on contract
            n: never export email to us
            """);

    assertThat(app.asks("provide", "email").to("overseas-courier").forPurpose("delivery"))
        .isEqualTo(FORBIDDEN);
    assertThat(app.asks("store", "email").place("us").forPurpose("login")).isEqualTo(FORBIDDEN);
  }

  @Test
  void sensitiveDataIsSensitiveByLawOrByTheWordOfThePolicy() {
    CompiledApp app = app("n: never provide sensitive");

    assertThat(app.asks("provide", "fingerprint").to("courier").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("provide", "mood").to("courier").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("provide", "email").to("courier").forAnything()).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void anExceptionIsABoxOverAllDimensionsAndPermitsNothing() {
    CompiledApp app =
        app(
            """
            s: provide phone to courier for delivery on contract
            n: never provide any except phone to courier for delivery
            """);

    assertThat(app.asks("provide", "phone").to("courier").forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "phone").to("courier").forPurpose("support"))
        .isEqualTo(FORBIDDEN);
    assertThat(app.asks("provide", "phone").to("host").forPurpose("delivery")).isEqualTo(FORBIDDEN);
    assertThat(app.asks("provide", "phone").forPurpose("delivery")).isEqualTo(FORBIDDEN);
  }

  @Test
  void anExceptionMayNamePracticesAndDataAtOnce() {
    CompiledApp app =
        app(
            """
            ship: provide phone to courier for delivery on contract
            host-it: provide email to host for support on contract
            n: never provide any except ship, host-it, nickname
            """);

    assertThat(app.asks("provide", "phone").to("courier").forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "email").to("host").forPurpose("support")).isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "phone").to("host").forPurpose("support")).isEqualTo(FORBIDDEN);
    assertThat(app.asks("provide", "nickname").to("host").forPurpose("support"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void anExceptionUnderAConditionLiftsOnlyWhereItIsKnownToHold() {
    CompiledApp app =
        app(
            """
            s: provide phone to courier for delivery on contract
            n: never provide any except phone to courier if claimed emergency
            """);

    assertThat(
            app.asks("provide", "phone")
                .to("courier")
                .knowing(ground("emergency"))
                .forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "phone").to("courier").forPurpose("delivery"))
        .isEqualTo(FORBIDDEN);
  }

  @Test
  void aPromiseUnderAConditionIsUndecidedUntilItIsKnown() {
    CompiledApp app =
        app(
            """
            s: use email for ads on contract
            n: never use email for ads if age under 14
            """);

    assertThat(app.asks("apply", "email").forPurpose("ads")).isEqualTo(UNDECIDED);
    assertThat(app.asks("apply", "email").not(ageUnder(14)).forPurpose("ads")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").knowing(ageUnder(12)).forPurpose("ads"))
        .isEqualTo(FORBIDDEN);
  }

  @Test
  void whatIsNotDoneKnowinglyIsForbiddenOnceItIsKnown() {
    CompiledApp app =
        app(
            """
            s: collect email from user for login on contract
            n: never knowingly collect any if age under 14 except if guardian-consent s
            """);

    assertThat(app.asks("collect", "email").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("collect", "email").knowing(ageUnder(14)).forPurpose("login"))
        .isEqualTo(FORBIDDEN);
    assertThat(
            app.asks("collect", "email")
                .knowing(ageUnder(14), guardianConsent("s"))
                .forPurpose("login"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void dataThatIsNobodysIsOutOfScope() {
    CompiledApp app =
        app(
            """
            data demo "演示数据" not-personal because "模拟生成"
            s: collect email from user for login on contract
            n: never sell any
            """);

    assertThat(app.asks("collect", "demo").forPurpose("login")).isEqualTo(OUT_OF_SCOPE);
    assertThat(app.asks("sell", "demo").forAnything()).isEqualTo(OUT_OF_SCOPE);
    assertThat(app.asks("sell", "email").forAnything()).isEqualTo(FORBIDDEN);
  }

  @Test
  void aPartyWithoutBusinessOrCapacityIsARecipientLikeAnyOther() {
    CompiledApp app =
        app(
            """
            party aunt "阿姨" { name "王阿姨"  country cn }
            s: share email to aunt for support on contract
            """);

    assertThat(app.asks("provide", "email").to("aunt").forPurpose("support")).isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "email").to("logistics").forPurpose("support"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void promisesAndPracticesOfOneThingInDifferentJurisdictionsAreNoContradiction() {
    CompiledApp app =
        app(
            """
            s: use email for ads on contract
            in eea { n: never use email for ads }
            """);

    assertThat(app.asks("apply", "email").in("cn").forPurpose("ads")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").in("eea").forPurpose("ads")).isEqualTo(FORBIDDEN);
  }

  @Test
  void sharingWithAnybodyIsProvidingToAnybodyAndEntrustingToProcessors() {
    CompiledApp app = app("s: share email to any for support on contract");

    assertThat(app.asks("entrust", "email").to("host").forPurpose("support")).isEqualTo(PERMITTED);
    assertThat(app.asks("entrust", "email").to("courier").forPurpose("support"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("provide", "email").to("courier").forPurpose("support"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void theSameMeaningInAnotherOrderIsTheSameBytes() {
    CompiledApp one =
        app(
            """
            s: use email, phone for ads, login on contract if role buyer, allowed camera
            n: never sell any except email if role buyer or role friend except phone to host, courier
            right access by mail
            right correct by mail
            """);
    CompiledApp other =
        app(
            """
            right correct by mail
            n: never sell any except phone to courier, host except email if role friend or role buyer
            right access by mail
            s: use phone, email for login, ads on contract if allowed camera, role buyer
            """);

    assertThat(other.rules()).isEqualTo(one.rules());
  }

  @Test
  void whatWouldNarrowAnExceptedPracticeIsNotPassedOver() {
    assertThat(
            CompiledApp.findings(
                folder,
                """
                s: provide phone to courier for delivery on contract
                n: never provide any except s for login
                """))
        .contains("misplaced-clause");
  }

  @Test
  void aBuiltInTermThatIsDeclaredAgainIsAFinding() {
    for (String again :
        new String[] {
          "party logistics \"物流\" is logistics { name \"某物流\" }",
          "party public \"公众\" as public",
          "item contact-data \"联系方式\" is email",
          "purpose marketing \"营销\" is ads",
          "subject any \"任何人\""
        }) {
      assertThat(CompiledApp.findings(folder, again)).contains("redefined-term");
    }
  }

  @Test
  void aKindOfWhatIsNobodysIsNobodysToo() {
    assertThat(
            CompiledApp.findings(
                folder,
                """
                item signal "信号" is device-id not-personal because "模拟生成"
                item beat "节拍" is signal
                s: collect beat from user for login on contract
                """))
        .contains("not-personal-data");
  }

  @Test
  void profilingPermitsItselfAndDecidingBoth() {
    CompiledApp app =
        app(
            """
            s: profile browsing-history for recommend on consent logic "统计浏览次数"
            t: decide using search-history for recommend on contract logic "按搜索词排序" effect "影响展示顺序" human-review by mail
            """);

    assertThat(app.asks("profile", "browsing-history").forPurpose("recommend"))
        .isEqualTo(CONDITION);
    assertThat(
            app.asks("profile", "browsing-history").knowing(consent("s")).forPurpose("recommend"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("decide", "browsing-history").knowing(consent("s")).forPurpose("recommend"))
        .isEqualTo(NOT_PERMITTED);
    for (String operation : new String[] {"profile", "decide"}) {
      assertThat(app.asks(operation, "search-history").forPurpose("recommend"))
          .isEqualTo(PERMITTED);
    }
    assertThat(app.asks("apply", "search-history").forPurpose("recommend"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void neverProfilingAndNeverDecidingRuleOutThemselves() {
    CompiledApp app =
        app(
            """
            s: use account for ads on contract
            n: never decide using email for marketing
            m: never profile phone
            """);

    assertThat(app.asks("decide", "email").forPurpose("ads")).isEqualTo(FORBIDDEN);
    assertThat(app.asks("profile", "email").forPurpose("ads")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("use", "contact-data").forPurpose("ads")).isEqualTo(FORBIDDEN);
    assertThat(app.asks("profile", "phone").forPurpose("ads")).isEqualTo(FORBIDDEN);
    assertThat(app.asks("apply", "account").forPurpose("ads")).isEqualTo(PERMITTED);
  }

  @Test
  void reusingPermitsApplyingUnlessRefused() {
    CompiledApp app = app("s: reuse email across \"本公司的其他服务\" for ads on consent refuse by mail");

    assertThat(app.asks("apply", "email").knowing(consent("s")).not(optOut("s")).forPurpose("ads"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").knowing(consent("s")).forPurpose("ads"))
        .isEqualTo(CONDITION);
    assertThat(app.asks("collect", "email").knowing(consent("s")).forPurpose("ads"))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void neverReusingLeavesWhatItWasCollectedFor() {
    CompiledApp app =
        app(
            """
            s: collect email from user for login on contract
            n: never reuse email
            """);

    assertThat(app.asks("apply", "email").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "email").forPurpose("ads")).isEqualTo(FORBIDDEN);
    assertThat(app.asks("apply", "contact-data").forPurpose("login")).isEqualTo(FORBIDDEN);
  }

  @Test
  void aCookieThatSaysWhatItCarriesPermitsIt() {
    CompiledApp app =
        app(
            """
            cookie session "登录 Cookie" is http-cookie from self lasting session for login using cookie-id on contract necessary
            cookie stats "统计 Cookie" from host lasting 1 year for analytics using cookie-id on consent refuse by mail
            """);

    for (String operation : new String[] {"collect", "store", "apply"}) {
      CompiledApp.Question question = app.asks(operation, "cookie-id");
      if (operation.equals("store")) {
        question.place("cn");
      }
      assertThat(question.forPurpose("login")).isEqualTo(PERMITTED);
    }
    assertThat(app.asks("collect", "cookie-id").forPurpose("analytics")).isEqualTo(CONDITION);
    assertThat(
            app.asks("collect", "cookie-id")
                .knowing(consent("cookie.stats"))
                .not(optOut("cookie.stats"))
                .forPurpose("analytics"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("collect", "email").forPurpose("login")).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void whatAPracticeLeavesOutItDoesNotPermit() {
    CompiledApp app =
        app(
            "s: provide contact-data to courier for delivery, ads on contract except phone for ads");

    assertThat(app.asks("provide", "email").to("courier").forPurpose("ads")).isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "phone").to("courier").forPurpose("delivery"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("provide", "phone").to("courier").forPurpose("ads-targeted"))
        .isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("provide", "contact-data").to("courier").forPurpose("ads"))
        .as("phone is among it")
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void whatIsStoredElsewhereIsLeftOut() {
    CompiledApp app =
        app(
            """
            s: store contact-data in us for login on contract except phone in cn
            abroad: export contact-data to us under cn-standard-contract on contract
            """);

    assertThat(app.asks("store", "email").place("us").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("store", "phone").place("us").forPurpose("login")).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void whatAPracticeLeavesOutUnderAConditionItPermitsOtherwise() {
    CompiledApp app =
        app("s: use account for login on contract except phone if hold legal-dispute");

    assertThat(app.asks("apply", "phone").forPurpose("login")).isEqualTo(CONDITION);
    assertThat(app.asks("apply", "phone").not(hold("legal-dispute")).forPurpose("login"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "phone").knowing(hold("legal-dispute")).forPurpose("login"))
        .isEqualTo(CONDITION);
    assertThat(app.asks("apply", "email").forPurpose("login")).isEqualTo(PERMITTED);
  }

  @Test
  void minorsWhoAreNotAdmittedAreForbiddenOnceTheirAgeIsKnown() {
    CompiledApp app =
        app(
            """
            s: collect email from user for login on contract
            minors from 14 under 18 refused
            """);

    assertThat(app.asks("collect", "email").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("collect", "email").knowing(ageUnder(18)).forPurpose("login"))
        .as("may be 13")
        .isEqualTo(PERMITTED);
    assertThat(
            app.asks("collect", "email")
                .knowing(ageUnder(18))
                .not(ageUnder(14))
                .forPurpose("login"))
        .isEqualTo(FORBIDDEN);
    assertThat(app.asks("apply", "email").knowing(ageUnder(18)).forPurpose("login"))
        .isEqualTo(PERMITTED);
    assertThat(app.rules()).contains("\"duty\" : \"erase\"");
  }

  @Test
  void aConsentOfMinorsNeedsTheirGuardiansToo() {
    CompiledApp app =
        app(
            """
            s: collect email from user for login on consent
            t: collect phone from user for login on contract
            u: collect nickname from user for login on consent or contract
            minors under 14 on guardian-consent with guardian-verification
            """);

    assertThat(app.asks("collect", "email").knowing(consent("s")).forPurpose("login"))
        .as("nobody knows the age")
        .isEqualTo(CONDITION);
    assertThat(
            app.asks("collect", "email")
                .knowing(consent("s"))
                .not(ageUnder(14))
                .forPurpose("login"))
        .isEqualTo(PERMITTED);
    assertThat(app.asks("collect", "email").knowing(consent("s"), ageUnder(14)).forPurpose("login"))
        .isEqualTo(CONDITION);
    assertThat(
            app.asks("collect", "email")
                .knowing(consent("s"), guardianConsent("s"), ageUnder(14))
                .forPurpose("login"))
        .isEqualTo(PERMITTED);
    assertThat(
            app.asks("collect", "email")
                .knowing(guardianConsent("s"), ageUnder(14))
                .forPurpose("login"))
        .as("the consent itself")
        .isEqualTo(CONDITION);
    assertThat(app.asks("collect", "phone").knowing(ageUnder(14)).forPurpose("login"))
        .as("rests on no consent")
        .isEqualTo(PERMITTED);
    assertThat(app.asks("collect", "nickname").knowing(ageUnder(14)).forPurpose("login"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void whatThePolicyExcludesIsOutOfScope() {
    CompiledApp app =
        app(
            """
            s: collect email from user for login on contract
            outside: exclude search-history because "另有规定"
            """);

    assertThat(app.asks("collect", "search-history").forPurpose("login")).isEqualTo(OUT_OF_SCOPE);
    assertThat(app.asks("collect", "email").forPurpose("login")).isEqualTo(PERMITTED);
  }

  @Test
  void whatThePartOfAJurisdictionExcludesIsNotPermittedThere() {
    CompiledApp app =
        app(
            """
            s: use account for login on contract
            in eea { outside: exclude phone because "另有规定" }
            """);

    assertThat(app.asks("apply", "phone").in("cn").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "phone").in("eea").forPurpose("login")).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("apply", "email").in("eea").forPurpose("login")).isEqualTo(PERMITTED);
  }

  @Test
  void whatIsDerivedFromSensitiveDataIsSensitive() {
    CompiledApp app =
        app(
            """
            item habit "习惯" is user-tag
            item taste "口味" is user-tag
            item guess "推测" is user-tag
            s: collect habit derived from face-image for login on consent
            t: collect guess derived from habit for login on consent
            u: collect taste derived from email for login on consent
            n: never sell sensitive
            """);

    assertThat(app.asks("sell", "habit").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("sell", "guess").forAnything()).isEqualTo(FORBIDDEN);
    assertThat(app.asks("sell", "taste").forAnything()).isEqualTo(NOT_PERMITTED);
    assertThat(app.asks("collect", "habit").knowing(consent("s")).forPurpose("login"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void keepingSaysWhenToEraseAndWhatHoldsIt() {
    CompiledApp app =
        app(
            """
            k: keep account for login until 6 months to 1 year after last-activity or request then erase every 6 months to 1 year unless hold legal-dispute or hold legal-obligation backups 30 days
            s: keep ip for login until 30 days after last-activity then anonymise
            """);
    Events active =
        new Events().happened("last-activity", LocalDate.parse("2026-01-31")).notYet("request");

    Retention email = app.keeps("email", "login", active, "2026-06-01T00:00:00Z");
    assertThat(email.status()).isEqualTo(Retention.Status.KEEP);
    assertThat(email.mayEraseFrom()).contains(LocalDate.parse("2026-07-31"));
    assertThat(email.mustEraseBy()).contains(LocalDate.parse("2027-01-31"));
    assertThat(email.then()).containsExactly("erase");
    assertThat(app.keeps("email", "login", active, "2026-07-31T00:00:00Z").status())
        .isEqualTo(Retention.Status.MAY_ERASE);
    assertThat(app.keeps("email", "login", active, "2027-02-01T00:00:00Z").status())
        .isEqualTo(Retention.Status.MUST_ERASE);
    assertThat(
            app.keeps("email", "login", active, "2027-02-01T00:00:00Z", hold("legal-obligation"))
                .status())
        .isEqualTo(Retention.Status.RESTRICTED);
    assertThat(email.citations().get(0).address("zh-Hans")).startsWith("shop/zh-Hans/#");
    assertThat(app.keeps("email", "login", new Events(), "2026-06-01T00:00:00Z").missing())
        .containsExactly("last-activity", "request");
    assertThat(app.keeps("email", "ads", active, "2026-06-01T00:00:00Z").status())
        .isEqualTo(Retention.Status.NOT_STATED);
  }

  @Test
  void theNarrowestKeepingGoverns() {
    CompiledApp app =
        app(
            """
            k: keep contact-data until 1 year after last-activity then erase
            s: keep phone until 1 month after last-activity then anonymise
            """);
    Events active = new Events().happened("last-activity", LocalDate.parse("2026-01-31"));

    Retention phone = app.keeps("phone", "login", active, "2026-02-28T00:00:00Z");
    assertThat(phone.mustEraseBy()).contains(LocalDate.parse("2026-02-28"));
    assertThat(phone.then()).containsExactly("anonymise");
    assertThat(app.keeps("email", "login", active, "2026-02-28T00:00:00Z").mustEraseBy())
        .contains(LocalDate.parse("2027-01-31"));
  }

  @Test
  void keepingByACriterionOrAnUnknownEventIsUndetermined() {
    CompiledApp app =
        app(
            """
            k: keep email until "实现目的所必需的最短时间" then erase
            s: keep phone until unknown
            t: keep nickname until 1 year after unknown or request then erase
            """);

    for (String data : new String[] {"email", "phone", "nickname"}) {
      Retention answer =
          app.keeps(data, "login", new Events().notYet("request"), "2026-06-01T00:00:00Z");
      assertThat(answer.status()).as(data).isEqualTo(Retention.Status.UNKNOWN);
      assertThat(answer.undetermined()).isTrue();
    }
    assertThat(
            app.keeps(
                    "nickname",
                    "login",
                    new Events().happened("request", LocalDate.parse("2026-05-01")),
                    "2026-06-01T00:00:00Z")
                .status())
        .isEqualTo(Retention.Status.MUST_ERASE);
  }

  @Test
  void aRightSaysHowFastAndOnWhichGroundsItIsRefused() {
    CompiledApp app =
        app(
            """
            right delete by mail within 15 working-days extension 15 days fee free unless claimed legal-obligation or hold legal-dispute
            """);

    assertThat(app.rules())
        .contains("\"working-days\" : 15", "\"fee\" : \"free\"", "\"refusable\" : {");
  }

  @Test
  void whatOnlyInformsDecidesNothing() {
    CompiledApp app =
        app(
            """
            s: use email for login on contract
            first-ask: ask any by popup, ticking, per-purpose when "首次启动应用时"
            """);

    assertThat(app.asks("apply", "email").forPurpose("login")).isEqualTo(PERMITTED);
    assertThat(app.asks("apply", "phone").forPurpose("login")).isEqualTo(NOT_PERMITTED);
  }
}
