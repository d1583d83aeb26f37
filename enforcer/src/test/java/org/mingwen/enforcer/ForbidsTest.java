package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Code.FORBIDDEN;
import static org.mingwen.enforcer.Code.NOT_PERMITTED;
import static org.mingwen.enforcer.Code.PERMITTED;
import static org.mingwen.enforcer.Code.UNDECIDED;

import org.junit.jupiter.api.Test;

/** Promises, their exceptions, and how they meet permits. */
class ForbidsTest {
  private static RulesText everything() {
    return new RulesText().inChina().permit("all", "'operations':['process']");
  }

  private static Asking but(String fields) {
    return Asking.of(everything().forbid("f", fields));
  }

  @Test
  void askingWithABroadTermDoesNotSlipPastAPromiseAboutANarrowOne() {
    Asking asking =
        but("'operations':['sell'],'data':['email'],'recipients':['ad-partner'],'places':['de']");
    assertThat(asking.code("sell", r -> r.data("email").to("ad-partner").place("de")))
        .isEqualTo(FORBIDDEN);
    assertThat(asking.code("disclose", r -> r.data("contact-data").to("ads-business").place("eea")))
        .isEqualTo(FORBIDDEN);
    assertThat(asking.code("process", r -> r)).isEqualTo(FORBIDDEN);
    assertThat(asking.code("sell", r -> r.data("phone").to("ad-partner").place("de")))
        .isEqualTo(PERMITTED);
    assertThat(asking.code("sell", r -> r.data("email").to("courier").place("de")))
        .isEqualTo(PERMITTED);
    assertThat(asking.code("sell", r -> r.data("email").to("ad-partner").place("cn")))
        .isEqualTo(PERMITTED);
    assertThat(asking.code("entrust", r -> r.data("email").to("ad-partner").place("de")))
        .isEqualTo(PERMITTED);
  }

  @Test
  void aPromiseAboutABroadTermHoldsForNarrowOnes() {
    Asking asking = but("'operations':['use'],'data':['contact-data'],'purposes':['marketing']");
    assertThat(asking.code("apply", r -> r.data("delivery-address").forPurpose("ads-targeted")))
        .isEqualTo(FORBIDDEN);
    assertThat(asking.code("apply", r -> r.data("delivery-address").forPurpose("delivery")))
        .isEqualTo(PERMITTED);
  }

  @Test
  void termsThatShareANarrowerTermShare() {
    Asking asking = but("'operations':['collect'],'data':['identity']");
    assertThat(asking.code("collect", r -> r.data("biometric"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("collect", r -> r.data("contact-data"))).isEqualTo(PERMITTED);
  }

  @Test
  void noPermitLiftsAForbid() {
    Asking asking =
        Asking.of(
            everything()
                .forbid("f", "'operations':['sell'],'data':['email']")
                .permit("exact", "'operations':['sell'],'data':['email'],'purposes':['ads']"));
    Explanation why =
        asking.explain("sell", r -> r.data("email").forPurpose("ads").to("courier").place("cn"));
    assertThat(why.code()).isEqualTo(FORBIDDEN);
    assertThat(why.reasons()).hasSize(1);
    assertThat(why.reasons().get(0).citation().orElseThrow().rule()).isEqualTo("f");
  }

  @Test
  void anExceptionCoversARequestThatLiesInItAsAWhole() {
    Asking asking =
        but(
            "'operations':['provide'],'data':['phone'],"
                + "'exceptions':[{'purposes':['delivery'],'recipients':['logistics']}]");
    assertThat(asking.code("provide", r -> r.data("phone").forPurpose("delivery").to("courier")))
        .isEqualTo(PERMITTED);
    assertThat(asking.code("provide", r -> r.data("phone").forPurpose("ads").to("courier")))
        .isEqualTo(FORBIDDEN);
    assertThat(asking.code("provide", r -> r.data("phone").forPurpose("delivery").to("unplaced")))
        .isEqualTo(FORBIDDEN);
    assertThat(asking.code("provide", r -> r.data("phone").to("courier"))).isEqualTo(FORBIDDEN);
    assertThat(
            asking.code(
                "provide", r -> r.data("contact-data").forPurpose("delivery").to("courier")))
        .as("the exception says nothing about data, so it is any data")
        .isEqualTo(PERMITTED);
  }

  @Test
  void anExceptionIsABoxAndNotASubtractionInEachDimension() {
    Asking asking =
        but(
            "'operations':['provide'],'exceptions':["
                + "{'data':['email'],'purposes':['account']},{'data':['phone'],'purposes':['delivery']}]");
    assertThat(asking.code("provide", r -> r.data("email").forPurpose("account").to("courier")))
        .isEqualTo(PERMITTED);
    assertThat(asking.code("provide", r -> r.data("email").forPurpose("delivery").to("courier")))
        .isEqualTo(FORBIDDEN);
  }

  @Test
  void twoExceptionsThatShareARequestDoNotCoverIt() {
    Asking asking =
        but("'operations':['provide'],'exceptions':[{'places':['cn-bj']},{'places':['de']}]");
    assertThat(asking.code("provide", r -> r.to("courier").place("de"))).isEqualTo(PERMITTED);
    assertThat(asking.code("provide", r -> r.to("courier").place("eea"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("provide", r -> r.to("courier"))).isEqualTo(FORBIDDEN);
  }

  @Test
  void anExceptionPermitsNothing() {
    Asking asking =
        Asking.of(
            new RulesText()
                .forbid("f", "'operations':['collect'],'exceptions':[{'data':['email']}]"));
    assertThat(asking.code("collect", r -> r.data("email"))).isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("collect", r -> r.data("phone"))).isEqualTo(FORBIDDEN);
  }

  @Test
  void anExceptionCountsOnlyWhenItsConditionIsTrue() {
    String fields =
        "'operations':['provide'],"
            + "'exceptions':[{'if':{'consent':{'kind':'separate-consent','statement':'f'}}}]";
    Fact consent = Fact.separateConsent("f");
    assertThat(but(fields).yes(consent).code("provide", r -> r.to("courier"))).isEqualTo(PERMITTED);
    assertThat(but(fields).no(consent).code("provide", r -> r.to("courier"))).isEqualTo(FORBIDDEN);
    Explanation unknown = but(fields).explain("provide", r -> r.to("courier"));
    assertThat(unknown.code()).isEqualTo(FORBIDDEN);
    assertThat(unknown.missing()).containsExactly(new Missing(consent, true, false));
  }

  @Test
  void anExceptionHoldsOnlyInItsJurisdictions() {
    Asking asking =
        Asking.of(
            new RulesText()
                .permit("all", "'operations':['process']")
                .forbid("f", "'operations':['collect'],'exceptions':[{'in':['eea']}]"));
    assertThat(asking.code("collect", r -> r.in("eea"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r.in("cn"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("collect", r -> r)).isEqualTo(FORBIDDEN);
  }

  @Test
  void anUnknownConditionOfAForbidIsUndecidedAndNamesTheMissingFact() {
    String fields = "'operations':['collect'],'if':{'all':[{'role':'guest'},{'ageUnder':18}]}";
    Explanation why = but(fields).yes(Fact.role("guest")).explain("collect", r -> r);
    assertThat(why.code()).isEqualTo(UNDECIDED);
    assertThat(why.missing()).containsExactly(new Missing(Fact.ageUnder(18), false, false));
    assertThat(but(fields).yes(Fact.role("guest")).age(17).code("collect", r -> r))
        .isEqualTo(FORBIDDEN);
    assertThat(but(fields).yes(Fact.role("guest")).age(18).code("collect", r -> r))
        .isEqualTo(PERMITTED);
    assertThat(but(fields).no(Fact.role("guest")).code("collect", r -> r)).isEqualTo(PERMITTED);
  }

  @Test
  void aTrueForbidComesBeforeAnUnknownOne() {
    Asking asking =
        Asking.of(
            everything()
                .forbid("f", "'operations':['collect'],'if':{'ageUnder':18}")
                .forbid("g", "'operations':['collect'],'data':['email']"));
    assertThat(asking.code("collect", r -> r.data("phone"))).isEqualTo(UNDECIDED);
    assertThat(asking.code("collect", r -> r.data("email"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("collect", r -> r.data("phone", "email"))).isEqualTo(FORBIDDEN);
  }

  @Test
  void knowinglyAppliesOnlyWhenItIsKnownAndTellsTheDutyToErase() {
    String fields = "'operations':['collect'],'if':{'ageUnder':14},'knowingly':true,'duty':'erase'";
    assertThat(but(fields).code("collect", r -> r)).isEqualTo(PERMITTED);
    assertThat(but(fields).age(14).code("collect", r -> r)).isEqualTo(PERMITTED);
    Explanation why = but(fields).age(13).explain("collect", r -> r);
    assertThat(why.code()).isEqualTo(FORBIDDEN);
    assertThat(why.reasons().get(0).duty()).contains("erase");
  }

  @Test
  void aForbidHoldsOnlyInItsJurisdictions() {
    Asking asking =
        Asking.of(
            new RulesText()
                .permit("all", "'operations':['process']")
                .forbid("f", "'operations':['sell'],'in':['eea']"));
    assertThat(asking.code("sell", r -> r.in("cn"))).isEqualTo(PERMITTED);
    assertThat(asking.code("sell", r -> r.in("eea"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("sell", r -> r.in("cn", "eea"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("sell", r -> r)).isEqualTo(FORBIDDEN);
  }

  @Test
  void erasingRestrictingAndGivingPeopleTheirDataAreNoOperations() {
    Asking asking = but("'operations':['process']");
    for (String duty : new String[] {"erase", "anonymise", "restrict", "access"}) {
      assertThat(asking.code(duty, r -> r)).isEqualTo(Code.UNKNOWN_TERM);
    }
  }
}
