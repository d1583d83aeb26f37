package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.enforcer.Code.FORBIDDEN;
import static org.mingwen.enforcer.Code.NOT_PERMITTED;
import static org.mingwen.enforcer.Code.PERMITTED;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Data that leaves a jurisdiction is asked about twice. */
class BordersTest {
  private static RulesText rules() {
    return new RulesText().inChina().permit("p", "'operations':['store','disclose']");
  }

  private static Asking exporting(String fields) {
    return Asking.of(rules().permit("e", "'operations':['export']" + fields));
  }

  @Test
  void whatStaysAtHomeIsAskedOnce() {
    Asking asking = Asking.of(rules());
    assertThat(asking.code("store", r -> r.place("cn"))).isEqualTo(PERMITTED);
    assertThat(asking.code("store", r -> r.place("cn-bj"))).isEqualTo(PERMITTED);
    assertThat(asking.code("provide", r -> r.to("courier"))).isEqualTo(PERMITTED);
    assertThat(asking.code("provide", r -> r.to("courier").place("cn"))).isEqualTo(PERMITTED);
  }

  @Test
  void aPlaceAbroadIsAlsoAskedAsExportThere() {
    Explanation why = Asking.of(rules()).explain("store", r -> r.data("email").place("us"));
    assertThat(why.code()).isEqualTo(NOT_PERMITTED);
    assertThat(why.reasons().get(0).exportTo()).isEqualTo(Optional.of("us"));
    assertThat(exporting(",'places':['us']").code("store", r -> r.place("us")))
        .isEqualTo(PERMITTED);
    assertThat(exporting(",'places':['eea']").code("store", r -> r.place("us")))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aPlaceWiderThanHomeIsNotHome() {
    Asking asking =
        Asking.of(
            new RulesText()
                .permit("p", "'operations':['store']")
                .permit("e", "'operations':['export'],'places':['cn']"));
    assertThat(asking.code("store", r -> r.place("de").in("eea"))).isEqualTo(PERMITTED);
    assertThat(asking.code("store", r -> r.place("world").in("eea"))).isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("store", r -> r.place("de")))
        .as("abroad for cn")
        .isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("store", r -> r.place("cn")))
        .as("abroad for eea, and permitted there")
        .isEqualTo(PERMITTED);
  }

  @Test
  void aRecipientsCountryIsAPlaceTheDataGoesTo() {
    assertThat(exporting(",'places':['us']").code("provide", r -> r.to("overseas-courier")))
        .isEqualTo(PERMITTED);
    Explanation why =
        exporting(",'places':['de']").explain("provide", r -> r.to("overseas-courier").place("de"));
    assertThat(why.code()).as("both the place and the country").isEqualTo(NOT_PERMITTED);
    assertThat(why.reasons().get(0).exportTo()).isEqualTo(Optional.of("us"));
  }

  @Test
  void aKindOfRecipientsGoesWhereAnyOfThemGoes() {
    Asking asking = exporting(",'places':['us']");
    assertThat(asking.code("provide", r -> r.to("logistics").place("cn"))).isEqualTo(PERMITTED);
    assertThat(Asking.of(rules()).code("provide", r -> r.to("logistics").place("cn")))
        .isEqualTo(NOT_PERMITTED);
    assertThat(Asking.of(rules()).code("provide", r -> r.place("cn"))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aNarrowerRecipientInheritsTheCountry() {
    assertThat(Asking.of(rules()).code("provide", r -> r.to("express"))).isEqualTo(PERMITTED);
  }

  @Test
  void anUnknownCountryIsAny() {
    Asking one = exporting(",'places':['us','eea','cn','world']");
    Asking every = exporting("");
    assertThat(one.code("provide", r -> r.to("unplaced"))).isEqualTo(NOT_PERMITTED);
    assertThat(every.code("provide", r -> r.to("unplaced"))).isEqualTo(PERMITTED);
    assertThat(one.code("provide", r -> r.to("logistics"))).isEqualTo(NOT_PERMITTED);
    assertThat(one.code("store", r -> r)).isEqualTo(NOT_PERMITTED);
    assertThat(every.code("store", r -> r)).isEqualTo(PERMITTED);
    assertThat(one.code("provide", r -> r.to("unplaced").place("cn")))
        .as("the place is known")
        .isEqualTo(PERMITTED);
  }

  @Test
  void aPromiseNotToExportStopsWhatWouldCross() {
    RulesText rules =
        rules()
            .permit("e", "'operations':['export']")
            .forbid("f", "'operations':['export'],'data':['identity'],'places':['us']");
    Asking asking = Asking.of(rules);
    assertThat(asking.code("store", r -> r.data("email").place("us"))).isEqualTo(PERMITTED);
    assertThat(asking.code("store", r -> r.data("id-photo").place("us"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("store", r -> r.data("id-photo"))).isEqualTo(FORBIDDEN);
    assertThat(asking.code("store", r -> r.data("id-photo").place("de"))).isEqualTo(PERMITTED);
  }

  @Test
  void permittedAsExportIsNotPermittedAsItself() {
    Asking asking = Asking.of(new RulesText().permit("e", "'operations':['export']"));
    assertThat(asking.code("export", r -> r.to("unplaced").place("us"))).isEqualTo(PERMITTED);
    assertThat(asking.code("provide", r -> r.to("unplaced").place("us"))).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void theSamePurposeAndFormAreAskedAbroad() {
    Asking asking = exporting(",'purposes':['delivery'],'forms':['identified']");
    assertThat(asking.code("store", r -> r.forPurpose("delivery").form("identified").place("us")))
        .isEqualTo(PERMITTED);
    assertThat(asking.code("store", r -> r.forPurpose("ads").form("identified").place("us")))
        .isEqualTo(NOT_PERMITTED);
    assertThat(asking.code("store", r -> r.forPurpose("delivery").place("us")))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void operationsWithoutAPlaceCrossNoBorder() {
    Asking asking = Asking.of(new RulesText().permit("p", "'operations':['collect','use']"));
    assertThat(asking.code("collect", r -> r)).isEqualTo(PERMITTED);
    assertThat(asking.code("use", r -> r)).isEqualTo(PERMITTED);
  }
}
