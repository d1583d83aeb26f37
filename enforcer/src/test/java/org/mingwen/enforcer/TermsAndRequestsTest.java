package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Code.INVALID_REQUEST;
import static org.mingwen.enforcer.Code.NOT_PERMITTED;
import static org.mingwen.enforcer.Code.OUT_OF_SCOPE;
import static org.mingwen.enforcer.Code.PERMITTED;
import static org.mingwen.enforcer.Code.UNKNOWN_TERM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms, groups, any, and what a request may say. */
class TermsAndRequestsTest {
  private static Asking permit(String fields) {
    return Asking.of(new RulesText().permit("p", fields));
  }

  @Test
  void aKindStandsForItselfAndEverythingNarrower() {
    Asking asking = permit("'operations':['collect'],'data':['contact-data']");
    assertThat(asking.code("collect", r -> r.data("contact-data"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r.data("email"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r.data("delivery-address"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r.data("identity"))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aBroaderTermThanThePermitsIsNotPermitted() {
    Asking asking = permit("'operations':['collect'],'data':['email']");
    assertThat(asking.code("collect", r -> r.data("contact-data"))).isEqualTo(NOT_PERMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"biometric", "face-image", "identity"})
  void severalParentsMeanAKindOfEach(String kind) {
    Asking asking = permit("'operations':['collect'],'data':['" + kind + "']");
    assertThat(asking.code("collect", r -> r.data("id-photo"))).isEqualTo(PERMITTED);
  }

  @Test
  void aGroupInARequestIsItsMembers() {
    Asking both = permit("'operations':['collect'],'data':['address','phone']");
    Asking one = permit("'operations':['collect'],'data':['phone']");
    assertThat(both.code("collect", r -> r.data("consignee-data"))).isEqualTo(PERMITTED);
    assertThat(one.code("collect", r -> r.data("consignee-data"))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void allItemsOfARequestMustBePermitted() {
    Asking asking = permit("'operations':['collect'],'data':['email']");
    assertThat(asking.code("collect", r -> r.data("email"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r.data("email", "phone"))).isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("collect", r -> r.data("phone", "email"))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void anAbsentDimensionIsAnyAndLiesOnlyInAny() {
    Asking narrow = permit("'operations':['collect'],'purposes':['account']");
    assertThat(narrow.code("collect", r -> r.forPurpose("account"))).isEqualTo(PERMITTED);
    assertThat(narrow.code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
    Asking every = permit("'operations':['collect'],'purposes':['account','delivery','marketing']");
    assertThat(every.code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
    assertThat(permit("'operations':['collect']").code("collect", r -> r)).isEqualTo(PERMITTED);
  }

  @Test
  void anAbsentOperationIsProcess() {
    Enforcer enforcer = Enforcer.builder().build();
    enforcer.load(new RulesText().permit("p", "'operations':['process']").bytes(), Asking.NOW);
    Facts nothing = enforcer.facts().resolve();
    assertThat(enforcer.decide(enforcer.request().resolve(), nothing, Asking.NOW).code())
        .isEqualTo(PERMITTED);
    enforcer.load(
        new RulesText().revision(2).permit("p", "'operations':['collect']").bytes(), Asking.NOW);
    assertThat(enforcer.decide(enforcer.request().resolve(), nothing, Asking.NOW).code())
        .isEqualTo(NOT_PERMITTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "internal-note", "note-draft"})
  void dataThatThePolicyExcludesIsOutOfScopeWithEverythingNarrower(String item) {
    Asking asking = permit("'operations':['collect']");
    Explanation why = asking.explain("collect", r -> r.data("email", item));
    assertThat(why.code()).isEqualTo(OUT_OF_SCOPE);
    assertThat(why.words()).containsExactly("data " + item);
  }

  @Test
  void anUnknownWordIsUnknownInEveryDimension() {
    Asking asking = permit("'operations':['process']");
    assertThat(asking.code("erase", r -> r)).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.code("collect", r -> r.data("e-mail"))).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.code("collect", r -> r.forPurpose("accounts"))).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.code("provide", r -> r.to("Courier"))).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.code("store", r -> r.place("any"))).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.code("collect", r -> r.form("hashed"))).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.code("collect", r -> r.about("friend"))).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.code("collect", r -> r.in("cn", "mars"))).isEqualTo(UNKNOWN_TERM);
    assertThat(asking.explain("collect", r -> r.data("x").forPurpose("y")).words())
        .containsExactly("purpose y", "data x");
  }

  @ParameterizedTest
  @CsvSource({
    "collect, false, false", "store, false, true", "use, false, false", "apply, false, false",
    "profile, false, false", "decide, false, false", "disclose, true, true", "entrust, true, true",
    "provide, true, true", "joint, true, true", "transfer, true, true", "publish, true, true",
    "sell, true, true", "export, true, true", "process, true, true"
  })
  void aDimensionThatTheOperationDoesNotHaveMustBeAbsent(
      String operation, boolean recipient, boolean place) {
    Asking asking = permit("'operations':['process']");
    assertThat(asking.code(operation, r -> r.to("courier")))
        .isEqualTo(recipient ? PERMITTED : INVALID_REQUEST);
    assertThat(asking.code(operation, r -> r.place("us")))
        .isEqualTo(place ? PERMITTED : INVALID_REQUEST);
    assertThat(asking.code(operation, r -> r.form("identified").about("other")))
        .isEqualTo(PERMITTED);
  }

  @Test
  void aDimensionThatTheOperationDoesNotHaveIsNotCompared() {
    Asking asking =
        permit("'operations':['collect','store'],'places':['cn'],'recipients':['courier']");
    assertThat(asking.code("collect", r -> r.data("email"))).isEqualTo(PERMITTED);
    assertThat(asking.code("store", r -> r.place("cn").in("cn"))).isEqualTo(PERMITTED);
    assertThat(asking.code("store", r -> r.place("us").in("cn"))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void nullsAndWordsSaidTwiceAreInvalidAndNeverThrow() {
    Asking asking = permit("'operations':['process']");
    assertThat(asking.code(null, r -> r)).isEqualTo(INVALID_REQUEST);
    assertThat(asking.code("collect", r -> r.data((String[]) null))).isEqualTo(INVALID_REQUEST);
    assertThat(asking.code("collect", r -> r.data((String) null))).isEqualTo(INVALID_REQUEST);
    assertThat(asking.code("collect", r -> r.data())).isEqualTo(INVALID_REQUEST);
    assertThat(asking.code("collect", r -> r.forPurpose(null))).isEqualTo(INVALID_REQUEST);
    assertThat(asking.code("collect", r -> r.in())).isEqualTo(INVALID_REQUEST);
    assertThat(asking.code("collect", r -> r.forPurpose("ads").forPurpose("account")))
        .isEqualTo(INVALID_REQUEST);
  }

  @Test
  void aStatementWithoutAFormCoversAllForms() {
    Asking asking = permit("'operations':['collect']");
    for (String form : Operations.FORMS.keySet()) {
      assertThat(asking.code("collect", r -> r.form(form))).isEqualTo(PERMITTED);
    }
  }

  @Test
  void aggregatedIsAnonymisedAndDeIdentifiedIsNot() {
    Asking asking = permit("'operations':['collect'],'forms':['anonymised']");
    assertThat(asking.code("collect", r -> r.form("aggregated"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r.form("anonymised"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r.form("de-identified"))).isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("collect", r -> r.form("identified"))).isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void thePersonConcernedIsCompared() {
    Asking asking = permit("'operations':['collect'],'about':['other']");
    assertThat(asking.code("collect", r -> r.about("consignee"))).isEqualTo(PERMITTED);
    assertThat(asking.code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void profilingAndDecidingAreNotImpliedByApplying() {
    Asking asking = permit("'operations':['collect','store','apply']");
    assertThat(asking.code("apply", r -> r)).isEqualTo(PERMITTED);
    assertThat(asking.code("profile", r -> r)).isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("decide", r -> r)).isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("use", r -> r)).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aBroadOperationIsPermittedOnlyByAsBroadOne() {
    Asking asking = permit("'operations':['disclose']");
    assertThat(asking.code("disclose", r -> r.to("courier").in("cn"))).isEqualTo(PERMITTED);
    assertThat(asking.code("sell", r -> r.to("courier").in("cn"))).isEqualTo(PERMITTED);
    assertThat(asking.code("process", r -> r.to("courier").in("cn"))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void twoPermitsThatShareAQuestionDoNotPermitIt() {
    Asking asking =
        Asking.of(
            new RulesText()
                .permit("a", "'operations':['collect'],'data':['email'],'purposes':['account']")
                .permit("b", "'operations':['collect'],'data':['phone'],'purposes':['ads']"));
    assertThat(asking.code("collect", r -> r.data("email").forPurpose("ads")))
        .isEqualTo(NOT_PERMITTED);
  }
}
