package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingwen.enforcer.Code.CONDITION;
import static org.mingwen.enforcer.Code.FORBIDDEN;
import static org.mingwen.enforcer.Code.PERMITTED;
import static org.mingwen.enforcer.Code.UNDECIDED;
import static org.mingwen.enforcer.Fact.consent;
import static org.mingwen.enforcer.Fact.separateConsent;

import org.junit.jupiter.api.Test;

/** Which consents of before still count. */
class ConsentsByRevisionTest {
  private static final String CONSENT =
      "'holds':[{'if':{'consent':{'kind':'consent','statement':'news'}}}]";

  /** The rules of revision 5: consent to news counts from 3 on, to letters (its name then) in 2. */
  private static RulesText rules() {
    return new RulesText()
        .revision(5)
        .permit(
            "news",
            "'operations':['collect'],'data':['email'],"
                + CONSENT
                + ",'consentFrom':[{'statement':'letters','revision':2},"
                + "{'statement':'news','revision':3},{'statement':'news','revision':4}]");
  }

  private static Code code(Asking asking) {
    return asking.code("collect", r -> r.data("email"));
  }

  private static Asking asking() {
    return Asking.of(rules());
  }

  @Test
  void aConsentWithoutARevisionIsToThePresentStatement() {
    assertThat(code(asking().yes(consent("news")))).isEqualTo(PERMITTED);
    assertThat(code(asking())).isEqualTo(CONDITION);
  }

  @Test
  void aConsentUnderTheSameRevisionCounts() {
    assertThat(code(asking().given(5, consent("news")))).isEqualTo(PERMITTED);
  }

  @Test
  void anEarlierConsentCountsWhereThePermitListsIt() {
    assertThat(code(asking().given(4, consent("news")))).isEqualTo(PERMITTED);
    assertThat(code(asking().given(3, consent("news")))).isEqualTo(PERMITTED);
    assertThat(code(asking().given(2, consent("news")))).isEqualTo(CONDITION);
    assertThat(code(asking().given(6, consent("news")))).isEqualTo(CONDITION);
  }

  @Test
  void aConsentToAStatementThatIsCalledOtherwiseNowCounts() {
    assertThat(code(asking().given(2, consent("letters")))).isEqualTo(PERMITTED);
    assertThat(code(asking().given(3, consent("letters")))).isEqualTo(CONDITION);
    assertThat(code(asking().yes(consent("letters")))).isEqualTo(CONDITION);
  }

  @Test
  void oneOfSeveralConsentsIsEnough() {
    assertThat(code(asking().given(1, consent("news")).given(4, consent("news"))))
        .isEqualTo(PERMITTED);
    assertThat(code(asking().yes(consent("news")).given(1, consent("news")))).isEqualTo(PERMITTED);
  }

  @Test
  void oneKindOfConsentDoesNotStandForAnother() {
    assertThat(code(asking().given(4, separateConsent("news")))).isEqualTo(CONDITION);
  }

  @Test
  void whatWasWithdrawnCountsNoMore() {
    assertThat(code(asking().given(4, consent("news")).no(consent("news")))).isEqualTo(CONDITION);
    assertThat(code(asking().given(2, consent("letters")).no(consent("letters"))))
        .isEqualTo(CONDITION);
    assertThat(code(asking().given(2, consent("letters")).no(consent("news"))))
        .isEqualTo(CONDITION);
    assertThat(code(asking().no(consent("news")).given(4, consent("news")))).isEqualTo(PERMITTED);
  }

  @Test
  void eachPermitHasItsOwnList() {
    Asking asking =
        Asking.of(
            rules()
                .permit("more", "'operations':['collect'],'data':['phone']," + CONSENT)
                .permit(
                    "news2",
                    "'operations':['collect'],'data':['address'],"
                        + CONSENT.replace("news", "news2")
                        + ",'consentFrom':[{'statement':'news','revision':3}]"));
    Asking given = asking.given(3, consent("news"));
    assertThat(given.code("collect", r -> r.data("email"))).isEqualTo(PERMITTED);
    assertThat(given.code("collect", r -> r.data("address"))).isEqualTo(PERMITTED);
  }

  @Test
  void elsewhereAConsentCountsThatEveryPermitOfItsStatementLists() {
    String other = "'operations':['store'],'data':['email'],'if':";
    String none = "{'not':{'consent':{'kind':'consent','statement':'news'}}}";
    assertThat(
            Asking.of(rules().forbid("f", other + none))
                .given(3, consent("news"))
                .code("store", r -> r.data("email").place("cn").in("cn")))
        .isNotIn(FORBIDDEN, UNDECIDED);
    assertThat(
            Asking.of(
                    new RulesText()
                        .revision(5)
                        .permit("news", "'operations':['collect']," + CONSENT)
                        .forbid("f", other + none))
                .given(3, consent("news"))
                .code("store", r -> r.data("email").place("cn").in("cn")))
        .isEqualTo(UNDECIDED);
  }

  @Test
  void onlyConsentsAreGivenUnderARevision() {
    Facts.Builder facts = Enforcer.builder().build().facts();

    assertThatThrownBy(() -> facts.given(1, Fact.optOut("news")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsMissingIsThePresentConsent() {
    assertThat(
            asking()
                .given(2, consent("news"))
                .explain("collect", r -> r.data("email"))
                .missing()
                .toString())
        .isEqualTo("[consent news]");
  }
}
