package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Code.CONDITION;
import static org.mingwen.enforcer.Code.NOT_PERMITTED;
import static org.mingwen.enforcer.Code.OBLIGATION;
import static org.mingwen.enforcer.Code.PERMITTED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Permits, what they lack, what they oblige to, and where they hold. */
class PermitsTest {
  private static final String CONSENT = "{'consent':{'kind':'separate-consent','statement':'p'}}";

  @Test
  void aPermitWithoutItsConditionNamesWhatItLacks() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['collect'],'holds':[{'if':" + CONSENT + "}]")
            .permit("q", "'operations':['collect'],'holds':[{'if':{'not':{'optOut':'q'}}}]");
    Explanation why = Asking.of(rules).yes(Fact.optOut("q")).explain("collect", r -> r.in("cn"));
    assertThat(why.code()).isEqualTo(CONDITION);
    assertThat(why.reasons())
        .extracting(reason -> reason.citation().orElseThrow().rule())
        .containsExactly("p", "q");
    assertThat(why.reasons().get(0).missing())
        .containsExactly(new Missing(Fact.separateConsent("p"), true, false));
    assertThat(why.reasons().get(1).missing())
        .containsExactly(new Missing(Fact.optOut("q"), false, true));
    assertThat(why.missing())
        .map(Missing::toString)
        .containsExactly("separate-consent p", "not optOut q");
  }

  @Test
  void onePermitThatIsTrueIsEnough() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['collect'],'holds':[{'if':" + CONSENT + "}]")
            .permit("q", "'operations':['collect'],'holds':[{'if':{'role':'member'}}]");
    assertThat(Asking.of(rules).yes(Fact.role("member")).code("collect", r -> r))
        .isEqualTo(PERMITTED);
    assertThat(Asking.of(rules).no(Fact.role("member")).code("collect", r -> r))
        .isEqualTo(CONDITION);
  }

  @Test
  void anUnknownOptOutIsUnknown() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['apply'],'holds':[{'if':{'not':{'optOut':'p'}}}]");
    assertThat(Asking.of(rules).code("apply", r -> r)).isEqualTo(CONDITION);
    assertThat(Asking.of(rules).no(Fact.optOut("p")).code("apply", r -> r)).isEqualTo(PERMITTED);
    assertThat(Asking.of(rules).yes(Fact.optOut("p")).code("apply", r -> r)).isEqualTo(CONDITION);
  }

  @Test
  void oneKindOfConsentDoesNotStandForAnotherNorOneStatementForAnother() {
    RulesText rules =
        new RulesText().permit("p", "'operations':['collect'],'holds':[{'if':" + CONSENT + "}]");
    assertThat(Asking.of(rules).yes(Fact.consent("p")).code("collect", r -> r))
        .isEqualTo(CONDITION);
    assertThat(Asking.of(rules).yes(Fact.separateConsent("q")).code("collect", r -> r))
        .isEqualTo(CONDITION);
    assertThat(Asking.of(rules).yes(Fact.separateConsent("p")).code("collect", r -> r))
        .isEqualTo(PERMITTED);
  }

  @Test
  void theObligationsOfAllTruePermitsAreUnitedAndTaggedByItem() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['apply'],'data':['email'],'obligations':['contract']")
            .permit("q", "'operations':['apply'],'data':['contact-data'],'obligations':['encrypt']")
            .permit("r", "'operations':['apply'],'data':['identity']");
    Explanation why = Asking.of(rules).explain("apply", r -> r.data("email", "phone", "identity"));
    assertThat(why.code()).isEqualTo(PERMITTED);
    assertThat(why.obligations())
        .isEqualTo(Map.of("email", Set.of("contract", "encrypt"), "phone", Set.of("encrypt")));
  }

  @Test
  void anObligationThatTheAppDidNotNameIsADenialEvenBesideAPermitWithout() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['apply']")
            .permit(
                "q", "'operations':['apply'],'data':['email'],'obligations':['audit','contract']");
    assertThat(Asking.of(rules).code("apply", r -> r.data("phone"))).isEqualTo(PERMITTED);
    Explanation why = Asking.of(rules).explain("apply", r -> r.data("phone", "email"));
    assertThat(why.code()).isEqualTo(OBLIGATION);
    assertThat(why.obligations()).isEqualTo(Map.of("email", Set.of("audit")));
  }

  @Test
  void aPermitThatIsNotTrueAddsNoObligation() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['apply']")
            .permit(
                "q",
                "'operations':['apply'],'obligations':['audit'],'holds':[{'if':{'role':'x'}}]");
    assertThat(Asking.of(rules).code("apply", r -> r)).isEqualTo(PERMITTED);
    assertThat(Asking.of(rules).yes(Fact.role("x")).code("apply", r -> r)).isEqualTo(OBLIGATION);
  }

  @Test
  void everyJurisdictionOfTheRequestMustPermitAndAbsentIsAll() {
    RulesText rules =
        new RulesText()
            .permit(
                "p",
                "'operations':['collect'],'holds':[{'in':['cn']},{'in':['eea'],'if':"
                    + CONSENT
                    + "}]");
    assertThat(Asking.of(rules).code("collect", r -> r.in("cn"))).isEqualTo(PERMITTED);
    assertThat(Asking.of(rules).code("collect", r -> r.in("eea"))).isEqualTo(CONDITION);
    assertThat(Asking.of(rules).code("collect", r -> r.in("cn", "eea"))).isEqualTo(CONDITION);
    assertThat(Asking.of(rules).code("collect", r -> r)).isEqualTo(CONDITION);
    assertThat(Asking.of(rules).yes(Fact.separateConsent("p")).code("collect", r -> r))
        .isEqualTo(PERMITTED);
  }

  @Test
  void whereAPermitIsNotListedItDoesNotHold() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['collect'],'holds':[{'in':['cn']}]")
            .permit("q", "'operations':['store'],'holds':[]");
    assertThat(Asking.of(rules).code("collect", r -> r.in("eea"))).isEqualTo(NOT_PERMITTED);
    assertThat(Asking.of(rules).code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
    assertThat(Asking.of(rules).code("store", r -> r.place("cn").in("cn")))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aStatementForOneJurisdictionAddsAndNeverReplaces() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['collect'],'data':['email']")
            .permit("q", "'operations':['collect'],'data':['phone'],'holds':[{'in':['eea']}]");
    assertThat(Asking.of(rules).code("collect", r -> r.data("email", "phone").in("eea")))
        .isEqualTo(PERMITTED);
    assertThat(Asking.of(rules).code("collect", r -> r.data("email", "phone").in("cn")))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void severalEntriesForOneJurisdictionAreAlternatives() {
    RulesText rules =
        new RulesText()
            .permit(
                "p",
                "'operations':['collect'],'holds':[{'if':{'role':'a'}},{'in':['cn'],'if':{'role':'b'}}]");
    assertThat(Asking.of(rules).yes(Fact.role("b")).code("collect", r -> r.in("cn")))
        .isEqualTo(PERMITTED);
    assertThat(Asking.of(rules).yes(Fact.role("b")).code("collect", r -> r.in("eea")))
        .isEqualTo(CONDITION);
    assertThat(Asking.of(rules).yes(Fact.role("a")).code("collect", r -> r.in("cn")))
        .isEqualTo(PERMITTED);
  }

  @Test
  void whatTheAppCannotMendIsSaidFirst() {
    RulesText rules =
        new RulesText()
            .permit("p", "'operations':['collect'],'data':['email'],'holds':[{'if':{'role':'a'}}]")
            .permit("q", "'operations':['collect'],'data':['phone'],'obligations':['audit']");
    Asking asking = Asking.of(rules);
    assertThat(asking.code("collect", r -> r.data("phone"))).isEqualTo(OBLIGATION);
    assertThat(asking.code("collect", r -> r.data("phone", "email"))).isEqualTo(CONDITION);
    assertThat(asking.code("collect", r -> r.data("email", "phone", "identity")))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void anAnswerCitesTheClauseInTheReadersLanguage() {
    RulesText rules = new RulesText().permit("p", "'operations':['collect']");
    Explanation why = Asking.of(rules).explain("collect", r -> r.data("email").in("cn"));
    assertThat(why.addresses("en")).isEqualTo(List.of("shop/en/#fact-p"));
    assertThat(why.addresses("zh-Hans")).isEqualTo(List.of("shop/zh-Hans/#fact-p"));
    assertThat(why.addresses("fr")).isEqualTo(List.of("shop/zh-Hans/#fact-p"));
    Explanation.Reason reason = why.reasons().get(0);
    assertThat(reason.citation().orElseThrow().clause()).isEqualTo("c-p");
    assertThat(reason.item()).isEqualTo("email");
    assertThat(reason.jurisdiction()).isEqualTo("cn");
    assertThat(why.rules().orElseThrow().policy()).isEqualTo("shop");
  }

  @Test
  void whatNothingPermitsIsNamedWithoutARule() {
    Explanation why =
        Asking.of(new RulesText()).explain("collect", r -> r.data("email", "phone").in("cn"));
    assertThat(why.code()).isEqualTo(NOT_PERMITTED);
    assertThat(why.reasons())
        .extracting(Explanation.Reason::item)
        .containsExactly("email", "phone");
    assertThat(why.reasons()).allMatch(reason -> reason.citation().isEmpty());
  }

  @Test
  void whatAPermitLeavesOutItDoesNotPermitAndWhoAsksBroadlyAsksForItToo() {
    RulesText rules =
        new RulesText()
            .permit(
                "p",
                "'operations':['provide'],'data':['contact-data'],"
                    + "'exceptions':[{'data':['phone'],'purposes':['marketing']}]");
    Asking asking = Asking.of(rules);

    assertThat(code(asking, "email", "ads")).isEqualTo(Code.PERMITTED);
    assertThat(code(asking, "phone", "delivery")).isEqualTo(Code.PERMITTED);
    assertThat(code(asking, "phone", "ads")).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code(asking, "contact-data", "ads")).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code(asking, "contact-data", "delivery")).isEqualTo(Code.PERMITTED);
    assertThat(
            asking.code(
                "provide", request -> request.data("phone").to("courier").place("cn").in("cn")))
        .as("any purpose")
        .isEqualTo(Code.NOT_PERMITTED);
  }

  @Test
  void whatAPermitLeavesOutUnderAConditionItPermitsWhileThatIsKnownToBeFalse() {
    RulesText rules =
        new RulesText()
            .permit(
                "p",
                "'operations':['provide'],'exceptions':[{'data':['phone'],'in':['cn'],'if':{'role':'member'}}]");

    assertThat(code(Asking.of(rules), "phone", "ads")).isEqualTo(Code.CONDITION);
    assertThat(code(Asking.of(rules).yes(Fact.role("member")), "phone", "ads"))
        .isEqualTo(Code.CONDITION);
    assertThat(code(Asking.of(rules).no(Fact.role("member")), "phone", "ads"))
        .isEqualTo(Code.PERMITTED);
    assertThat(code(Asking.of(rules).yes(Fact.role("member")), "email", "ads"))
        .isEqualTo(Code.PERMITTED);
    assertThat(
            Asking.of(rules)
                .explain(
                    "provide",
                    r -> r.data("phone").forPurpose("ads").to("courier").place("cn").in("cn"))
                .missing())
        .extracting(Missing::toString)
        .containsExactly("not role member");
  }

  private static Code code(Asking asking, String data, String purpose) {
    return asking.code(
        "provide",
        request -> request.data(data).forPurpose(purpose).to("courier").place("cn").in("cn"));
  }
}
