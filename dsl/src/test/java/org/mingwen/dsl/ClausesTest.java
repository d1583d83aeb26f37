package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.dsl.syntax.Amount;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Limit;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Text;
import org.mingwen.dsl.syntax.Unknown;
import org.mingwen.dsl.syntax.Value;

/** What stands after the words of clauses that take more than names. */
class ClausesTest {

  @Test
  void aLimitIsAPeriodAfterAnEventOrAnEndAlone() {
    Clause until =
        clause(
            "k: keep account until 6 months to 1 year after last-activity or request"
                + " or 3 years after unknown or \"合同履行完毕\" or unknown");

    assertThat(until.values()).hasSize(5).allMatch(v -> v instanceof Limit);
    Limit range = (Limit) until.values().get(0);
    assertThat(print(range.least().orElseThrow())).isEqualTo("6 months");
    assertThat(print(range.most().orElseThrow())).isEqualTo("1 years");
    assertThat(print(range.end())).isEqualTo("last-activity");
    assertThat(range.span().text()).isEqualTo("6 months to 1 year after last-activity");
    Limit event = (Limit) until.values().get(1);
    assertThat(event.least()).isEmpty();
    assertThat(event.most()).isEmpty();
    assertThat(print(event.end())).isEqualTo("request");
    Limit single = (Limit) until.values().get(2);
    assertThat(single.least()).isEqualTo(single.most()).isPresent();
    assertThat(single.end()).isInstanceOf(Unknown.class);
    assertThat(((Limit) until.values().get(3)).end()).isInstanceOf(Text.class);
    assertThat(((Limit) until.values().get(4)).end()).isInstanceOf(Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"every", "backups", "lasting"})
  void aRangeIsOneAmountOrTwo(String word) {
    assertThat(values("k: keep a " + word + " 30 days")).containsExactly("30 days");
    assertThat(values("k: keep a " + word + " 6 months to 1 year"))
        .containsExactly("6 months", "1 years");
    assertThat(values("k: keep a " + word + " unknown")).containsExactly("unknown");
  }

  @Test
  void aRecipientMayFollowARhythm() {
    assertThat(statement("audit every 2 years to authority by third-party").clauses())
        .extracting(Clause::keyword)
        .containsExactly(Keyword.EVERY, Keyword.TO, Keyword.BY);
  }

  @Test
  void aRhythmMayBeATextAndALifetimeNames() {
    assertThat(values("c: collect a every \"每次启动时\"")).containsExactly("\"每次启动时\"");
    assertThat(values("cookie a lasting session, persistent"))
        .containsExactly("session", "persistent");
  }

  @Test
  void agesAreNumbersWithoutUnit() {
    Statement teen = statement("subject teen \"少年\" is user from 14 under 18 means \"甲\"");

    assertThat(teen.clauses())
        .extracting(Clause::keyword)
        .containsExactly(Keyword.IS, Keyword.FROM, Keyword.UNDER, Keyword.MEANS);
    Amount from = (Amount) teen.clauses().get(1).values().get(0);
    assertThat(from.number()).isEqualTo(14);
    assertThat(from.unit()).isEmpty();
    assertThat(values("minors under unknown")).containsExactly("unknown");
    assertThat(TestPolicies.ids("minors under 0")).containsExactly("number-out-of-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cookie x", "waiver x \"甲\""})
  void aBasisOfADeclarationMayNameJurisdictions(String head) {
    List<Clause> clauses =
        statement(head + " on consent or contract in eea, us-ca on unknown for a").clauses();

    assertThat(clauses)
        .extracting(Clause::keyword)
        .containsExactly(Keyword.ON, Keyword.ON, Keyword.FOR);
    assertThat(clauses.get(0).jurisdictions())
        .extracting(Name::text)
        .containsExactly("eea", "us-ca");
  }

  @Test
  void aPartMayFollowTheBasisOfADeclaration() {
    ParseResult result =
        TestPolicies.parse(
            "minors on consent in eea { right a by b } cookie x on consent in jp { right c by d }");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.file().statements())
        .extracting(s -> s.head().keyword() + "" + s.part().stream().map(Name::text).toList())
        .containsExactly("minors[]", "right[eea]", "cookie[]", "right[jp]");
  }

  @Test
  void minorsMayHaveANameAndPropertiesAfterABasis() {
    Statement minors =
        statement("teens: minors under 16 on consent { rules \"https://a.example\" }");

    assertThat(minors.name().orElseThrow().text()).isEqualTo("teens");
    assertThat(minors.elements()).isEmpty();
    assertThat(minors.properties()).hasSize(1);
  }

  @Test
  void decideHasNoElements() {
    Statement decide = statement("never decide using sensitive, taste open for credit");

    assertThat(decide.mood()).isEqualTo(Mood.NEVER);
    assertThat(decide.head().keyword()).isEqualTo(Keyword.DECIDE);
    assertThat(decide.elements()).isEmpty();
    assertThat(decide.open()).isFalse();
    assertThat(decide.clauses().get(0).open()).isTrue();
  }

  @Test
  void clausesOfTwoWordsHaveTheNamesAfterTheSecond() {
    assertThat(values("c: collect a derived from b, c")).containsExactly("b", "c");
    assertThat(values("decide human-review by mail")).containsExactly("mail");
    assertThat(values("decide human-review by unknown")).containsExactly("unknown");
    assertThat(values("breach told by mail, notice")).containsExactly("mail", "notice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "instead",
        "verified",
        "fee",
        "lasting",
        "within",
        "backups",
        "every",
        "under",
        "by",
        "law"
      })
  void aGapIsWrittenAsUnknown(String word) {
    assertThat(clause("k: keep a " + word + " unknown").values().get(0))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void thenIsFollowedByATextOrByNames() {
    assertThat(values("k: keep a then erase, anonymise")).containsExactly("erase", "anonymise");
    assertThat(values("disputes then \"诉讼\"")).containsExactly("\"诉讼\"");
  }

  @Test
  void aPermitMayHaveABox() {
    Clause box = clause("archive: store account in us except identity in cn");

    assertThat(box.keyword()).isEqualTo(Keyword.IN);
    assertThat(statement("store account except identity in cn").clauses().get(0).inner())
        .extracting(Clause::keyword)
        .containsExactly(Keyword.IN);
  }

  private static Statement statement(String text) {
    return TestPolicies.statement(text);
  }

  private static Clause clause(String text) {
    return statement(text).clauses().get(0);
  }

  private static List<String> values(String text) {
    return clause(text).values().stream().map(ClausesTest::print).toList();
  }

  private static String print(Value value) {
    if (value instanceof Name name) {
      return name.text();
    }
    if (value instanceof Amount amount) {
      return amount.number() + amount.unit().map(u -> " " + u.text()).orElse("");
    }
    return value.span().text();
  }
}
