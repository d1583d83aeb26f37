package org.mingwen.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingwen.dsl.TestPolicies.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingwen.dsl.syntax.Amount;
import org.mingwen.dsl.syntax.AnyOf;
import org.mingwen.dsl.syntax.CalendarDate;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Element;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Text;
import org.mingwen.dsl.syntax.Unknown;
import org.mingwen.dsl.syntax.Value;

class StatementsTest {

  @Test
  void aDeclarationHasNameLabelClausesAndProperties() {
    Statement party =
        statement(
            "party analyst \"甲\" is analytics, ads as processor { name unknown country us, de open }");

    assertThat(party.head().keyword()).isEqualTo(Keyword.PARTY);
    assertThat(printed(party.elements())).containsExactly("analyst \"甲\"");
    assertThat(printedClauses(party.clauses()))
        .containsExactly("is [analytics, ads]", "as [processor]");
    assertThat(party.properties())
        .extracting(p -> p.key().text())
        .containsExactly("name", "country");
    assertThat(party.properties().get(0).values().get(0)).isInstanceOf(Unknown.class);
    assertThat(party.properties().get(0).open()).isFalse();
    assertThat(party.properties().get(1).open()).isTrue();
    assertThat(party.name()).isEmpty();
    assertThat(party.mood()).isEqualTo(Mood.PLAIN);
  }

  @Test
  void aGroupHasMembersAndMayBeOpen() {
    Statement data = statement("data account \"账户\" sensitive { name, email \"邮箱\" open }");

    assertThat(printed(data.members())).containsExactly("name", "email \"邮箱\"");
    assertThat(data.open()).isTrue();
    assertThat(data.properties()).isEmpty();
  }

  @Test
  void aTitleHasALabelAlone() {
    assertThat(printed(statement("officer \"负责人\" { reached-by mail }").elements()))
        .containsExactly("\"负责人\"");
    assertThat(statement("officer { reached-by mail }").elements()).isEmpty();
    assertThat(statement("tls: secure \"加密\" by encryption").name().orElseThrow().text())
        .isEqualTo("tls");
  }

  @Test
  void aSentenceHasElementsAndMayBeOpen() {
    Statement collect = statement("registration: collect account, identity \"身份\" open from user");

    assertThat(collect.name().orElseThrow().text()).isEqualTo("registration");
    assertThat(printed(collect.elements())).containsExactly("account", "identity \"身份\"");
    assertThat(collect.open()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sell any, PLAIN",
    "may sell any, MAY",
    "never sell any, NEVER",
    "never knowingly sell any, NEVER_KNOWINGLY"
  })
  void aSentenceHasAMood(String text, Mood mood) {
    assertThat(statement(text).mood()).isEqualTo(mood);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from [a, b]",
        "for [a]",
        "to [a]",
        "by [a]",
        "by [unknown]",
        "with [a]",
        "is [a]",
        "as [a]",
        "about [a]",
        "using [a, b]",
        "was [a]",
        "under [a]",
        "under [unknown]",
        "importer [a]",
        "importer [\"甲\"]",
        "importer [unknown]",
        "court [\"甲\"]",
        "court [unknown]",
        "law [a]",
        "when [\"甲\"]",
        "means [\"甲\"]",
        "because [\"甲\"]",
        "effect [\"甲\"]",
        "where [\"甲\"]",
        "first [\"甲\"]",
        "then [\"甲\"]",
        "otherwise [\"甲\"]",
        "within [15 working-days]",
        "required []",
        "optional []",
        "identified []",
        "de-identified []",
        "anonymised []",
        "aggregated []",
        "not-personal []",
        "basic []",
        "extended []",
        "sensitive []",
        "sensitive [a, b]",
        "without [storing]"
      })
  void aClauseHasAWordAndValues(String clause) {
    String text = clause.replaceAll("[\\[\\]]", "");

    assertThat(printedClauses(statement("use x " + text).clauses())).containsExactly(clause);
    assertThat(printedClauses(statement("party x " + text).clauses())).containsExactly(clause);
  }

  @Test
  void clausesOfTwoWordsHaveTheFirst() {
    assertThat(printedClauses(statement("changes told by mail, notice").clauses()))
        .containsExactly("told [mail, notice]");
    assertThat(printedClauses(statement("use x refuse by settings").clauses()))
        .containsExactly("refuse [settings]");
    assertThat(printedClauses(statement("use x refuse unknown").clauses()))
        .containsExactly("refuse [unknown]");
  }

  @Test
  void basesAreJoinedByOrAndMayBeForJurisdictions() {
    List<Clause> bases =
        statement("use x on contract or consent in cn, eea on legal-obligation on unknown in jp")
            .clauses();

    assertThat(printedClauses(bases))
        .containsExactly(
            "on [contract, consent] in [cn, eea]", "on [legal-obligation]", "on [unknown] in [jp]");
  }

  @Test
  void aPlaceIsAClauseOfItsOwnExceptAfterABasis() {
    assertThat(printedClauses(statement("store x in cn, jp for a on b in eea").clauses()))
        .containsExactly("in [cn, jp]", "for [a]", "on [b] in [eea]");
  }

  @Test
  void aConditionIsMadeOfTests() {
    Clause condition =
        statement("use x if allowed location, not role creator or age under 14, emergency")
            .clauses()
            .get(0);

    assertThat(condition.values()).hasSize(3).allMatch(v -> v instanceof AnyOf);
    AnyOf second = (AnyOf) condition.values().get(1);
    assertThat(second.tests()).hasSize(2);
    AnyOf.Test role = second.tests().get(0);
    assertThat(role.negated()).isTrue();
    assertThat(role.subject().text()).isEqualTo("role");
    assertThat(print(role.operand().orElseThrow())).isEqualTo("creator");
    AnyOf.Test age = second.tests().get(1);
    assertThat(age.negated()).isFalse();
    assertThat(age.under()).isTrue();
    assertThat(print(age.operand().orElseThrow())).isEqualTo("14");
    AnyOf.Test ground = ((AnyOf) condition.values().get(2)).tests().get(0);
    assertThat(ground.operand()).isEmpty();
  }

  @Test
  void aMechanismAfterAConditionIsAClauseOfItsOwn() {
    assertThat(statement("export x to us if emergency under eu-scc").clauses())
        .extracting(Clause::keyword)
        .containsExactly(Keyword.TO, Keyword.IF, Keyword.UNDER);
  }

  @Test
  void aBoxHoldsTheClausesUpToTheNext() {
    List<Clause> clauses =
        statement(
                "never provide any to a except b, c open on consent in eea if emergency except to d for e")
            .clauses();

    assertThat(printedClauses(clauses)).containsExactly("to [a]", "except [b, c]", "except []");
    assertThat(clauses.get(1).open()).isTrue();
    assertThat(clauses.get(1).inner())
        .extracting(Clause::keyword)
        .containsExactly(Keyword.ON, Keyword.IN, Keyword.IF);
    assertThat(clauses.get(1).inner().get(0).jurisdictions()).isEmpty();
    assertThat(printedClauses(clauses.get(2).inner())).containsExactly("to [d]", "for [e]");
  }

  @Test
  void statementsInAPartKnowItsJurisdictions() {
    ParseResult result =
        TestPolicies.parse(
            "in eea, us-ca { right a by b right c by d y: use e on consent } in jp { } right z by b in de{right q by b}");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.file().statements())
        .extracting(s -> s.part().stream().map(Name::text).toList())
        .containsExactly(
            List.of("eea", "us-ca"),
            List.of("eea", "us-ca"),
            List.of("eea", "us-ca"),
            List.of(),
            List.of("de"));
  }

  @Test
  void aPartMayFollowABasisAndABox() {
    ParseResult result =
        TestPolicies.parse(
            "use a on consent in eea { right b by c } never sell d except e in jp { right f by g }");

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.file().statements())
        .extracting(s -> s.part().size())
        .containsExactly(0, 1, 0, 1);
  }

  @Test
  void fullWidthPunctuationMeansTheSame() {
    String half =
        "in eea { x: collect account, email \"邮箱\" for a, b }\ndata d \"丁\" { e, f }\nright g by h within 15 days";
    String full =
        "in　eea｛x：collect　account，email　“邮箱”　for　a、b｝\ndata　d　“丁”　｛e、f｝\nright　g　by　h　within　１５　days";

    assertThat(TestPolicies.parse(full).diagnostics()).isEmpty();
    assertThat(print(TestPolicies.parse(full))).isEqualTo(print(TestPolicies.parse(half)));
  }

  @Test
  void namesMayBeChineseOrQuoted() {
    Statement collect = statement("注册: collect 账户信息、「IP 地址」、用户ID from 「user」");

    assertThat(collect.name().orElseThrow().text()).isEqualTo("注册");
    assertThat(printed(collect.elements())).containsExactly("账户信息", "IP 地址", "用户ID");
    assertThat(printedClauses(collect.clauses())).containsExactly("from [user]");
    assertThat(statement("「第一 步」：collect x").name().orElseThrow().text()).isEqualTo("第一 步");
  }

  @Test
  void anAsciiKeywordGoesOnInChineseLetters() {
    assertThat(printed(statement("collect data信息, from地址").elements()))
        .containsExactly("data信息", "from地址");
  }

  @Test
  void aTextMayContainTheOtherQuotationMarks() {
    assertThat(label("party x \"称“甲”\"")).isEqualTo("称“甲”");
    assertThat(label("party x “称\"甲\"”")).isEqualTo("称\"甲\"");
    assertThat(label("party x \"a\\n//b/*c*/{}\"")).isEqualTo("a\\n//b/*c*/{}");
    assertThat(label("party x \"\"")).isEmpty();
  }

  @Test
  void datesMayLackTheirDay() {
    assertThat(value("2024-09-16"))
        .extracting("month", "day")
        .containsExactly(YearMonth.of(2024, 9), OptionalInt.of(16));
    assertThat(value("2024-11"))
        .extracting("month", "day")
        .containsExactly(YearMonth.of(2024, 11), OptionalInt.empty());
    assertThat(value("２０２４-０９-１６")).isInstanceOf(CalendarDate.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1 day, days",
    "1 month, months",
    "2 years, years",
    "1 working-day, working-days",
    "3 hours, hours"
  })
  void unitsAreKeptInThePlural(String text, String unit) {
    Amount amount = (Amount) value(text);

    assertThat(amount.unit().orElseThrow().text()).isEqualTo(unit);
    assertThat(amount.span().text()).isEqualTo(text);
  }

  @Test
  void anAmountMayLackItsUnit() {
    Amount amount = (Amount) value("0");

    assertThat(amount.number()).isZero();
    assertThat(amount.unit()).isEmpty();
  }

  @Test
  void aZoneIsAValueWithStrokesAndMayHaveUnderscores() {
    assertThat(print(value("America/Argentina/Buenos_Aires")))
        .isEqualTo("America/Argentina/Buenos_Aires");
    assertThat(print(value("a//b\n"))).isEqualTo("a");
    assertThat(TestPolicies.ids("party 「a/b」 is ads")).containsExactly("invalid-name");
  }

  @Test
  void spansGoFromTheFirstTokenToTheLast() {
    Statement statement = statement(" // 甲\n x: collect a \"乙\" on b in c // 丁\n");

    assertThat(statement.span().text()).isEqualTo("x: collect a \"乙\" on b in c");
    assertThat(statement.name().orElseThrow().span().text()).isEqualTo("x");
    assertThat(statement.head().span().text()).isEqualTo("collect");
    assertThat(statement.elements().get(0).span().text()).isEqualTo("a \"乙\"");
    assertThat(statement.clauses().get(0).span().text()).isEqualTo("on b in c");
    assertThat(statement.span()).hasToString("a.policy:2:2");
  }

  private static Value value(String text) {
    return statement("handler { x " + text + " }").properties().get(0).values().get(0);
  }

  private static String label(String text) {
    return statement(text).elements().get(0).label().orElseThrow().text();
  }

  private static List<String> print(ParseResult result) {
    return result.file().statements().stream()
        .map(
            s ->
                s.name().map(Name::text).orElse("")
                    + s.head().keyword()
                    + printed(s.elements())
                    + printed(s.members())
                    + printedClauses(s.clauses())
                    + s.part().stream().map(Name::text).toList())
        .toList();
  }

  private static List<String> printed(List<Element> elements) {
    return elements.stream()
        .map(
            e ->
                (e.name().map(Name::text).orElse("")
                        + e.label().map(l -> " \"" + l.text() + "\"").orElse(""))
                    .strip())
        .toList();
  }

  private static List<String> printedClauses(List<Clause> clauses) {
    return clauses.stream()
        .map(
            c ->
                c.keyword()
                    + " "
                    + c.values().stream().map(StatementsTest::print).toList()
                    + (c.jurisdictions().isEmpty()
                        ? ""
                        : " in " + c.jurisdictions().stream().map(Name::text).toList()))
        .toList();
  }

  private static String print(Value value) {
    if (value instanceof Name name) {
      return name.text();
    }
    if (value instanceof Text text) {
      return "\"" + text.text() + "\"";
    }
    if (value instanceof Amount amount) {
      return amount.number() + amount.unit().map(u -> " " + u.text()).orElse("");
    }
    return value.span().text();
  }
}
