package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingwen.enforcer.Code.CONDITION;
import static org.mingwen.enforcer.Code.FORBIDDEN;
import static org.mingwen.enforcer.Code.NOT_PERMITTED;
import static org.mingwen.enforcer.Code.PERMITTED;
import static org.mingwen.enforcer.Code.UNDECIDED;

import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions of three values, and what each fact means. */
class ConditionsTest {
  /** A forbid tells true (FORBIDDEN), unknown (UNDECIDED) and false (NOT_PERMITTED) apart. */
  private static Asking forbidIf(String condition) {
    return Asking.of(new RulesText().forbid("f", "'operations':['collect'],'if':" + condition));
  }

  private static Asking know(Asking asking, String name, String value) {
    return switch (value) {
      case "T" -> asking.yes(Fact.role(name));
      case "F" -> asking.no(Fact.role(name));
      default -> asking;
    };
  }

  private static Code meaning(String value) {
    return switch (value) {
      case "T" -> FORBIDDEN;
      case "F" -> NOT_PERMITTED;
      default -> UNDECIDED;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "T, T, T, T, F",
    "T, F, F, T, F",
    "T, U, U, T, F",
    "F, T, F, T, T",
    "F, F, F, F, T",
    "F, U, F, U, T",
    "U, T, U, T, U",
    "U, F, F, U, U",
    "U, U, U, U, U"
  })
  void allAnyAndNotFollowKleene(String a, String b, String all, String any, String notA) {
    String both = "[{'role':'a'},{'role':'b'}]";
    UnaryOperator<Asking> knowing = asking -> know(know(asking, "a", a), "b", b);
    assertThat(knowing.apply(forbidIf("{'all':" + both + "}")).code("collect", r -> r))
        .isEqualTo(meaning(all));
    assertThat(knowing.apply(forbidIf("{'any':" + both + "}")).code("collect", r -> r))
        .isEqualTo(meaning(any));
    assertThat(knowing.apply(forbidIf("{'not':{'role':'a'}}")).code("collect", r -> r))
        .isEqualTo(meaning(notA));
  }

  static Stream<Arguments> facts() {
    return Stream.of(
        Arguments.of("{'consent':{'kind':'consent','statement':'s'}}", Fact.consent("s")),
        Arguments.of(
            "{'consent':{'kind':'separate-consent','statement':'s'}}", Fact.separateConsent("s")),
        Arguments.of(
            "{'consent':{'kind':'written-consent','statement':'s'}}", Fact.writtenConsent("s")),
        Arguments.of(
            "{'consent':{'kind':'guardian-consent','statement':'s'}}", Fact.guardianConsent("s")),
        Arguments.of("{'optOut':'s'}", Fact.optOut("s")),
        Arguments.of("{'ageUnder':18}", Fact.ageUnder(18)),
        Arguments.of("{'role':'s'}", Fact.role("s")),
        Arguments.of("{'permission':'s'}", Fact.permission("s")),
        Arguments.of("{'ground':'s'}", Fact.ground("s")),
        Arguments.of("{'hold':'s'}", Fact.hold("s")));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void eachFactIsTrueFalseOrUnknown(String condition, Fact fact) {
    assertThat(forbidIf(condition).yes(fact).code("collect", r -> r)).isEqualTo(FORBIDDEN);
    assertThat(forbidIf(condition).no(fact).code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
    Explanation unknown = forbidIf(condition).explain("collect", r -> r);
    assertThat(unknown.code()).isEqualTo(UNDECIDED);
    assertThat(unknown.missing()).containsExactly(new Missing(fact, false, false));
  }

  @Test
  void aFactThatNoRuleUsesIsIgnored() {
    Asking asking = forbidIf("{'role':'a'}").yes(Fact.role("z"), Fact.consent("nobody"));
    assertThat(asking.no(Fact.role("a")).code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aFactWithoutANameOrWithAnAgeThatIsNoNumberIsAMistakeInTheProgram() {
    assertThatThrownBy(() -> Fact.role(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Fact(Fact.Kind.AGE_UNDER, "young"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Fact(Fact.Kind.AGE_UNDER, "018")).isEqualTo(Fact.ageUnder(18));
  }

  @Test
  void ofContradictingWordsTheLastCounts() {
    Asking asking = forbidIf("{'role':'a'}").yes(Fact.role("a")).no(Fact.role("a"));
    assertThat(asking.code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
  }

  @Test
  void boundsOfTheAgeTellAboutOtherAges() {
    String under14 = "{'ageUnder':14}";
    assertThat(forbidIf(under14).no(Fact.ageUnder(18)).code("collect", r -> r))
        .isEqualTo(NOT_PERMITTED);
    assertThat(forbidIf(under14).yes(Fact.ageUnder(18)).code("collect", r -> r))
        .isEqualTo(UNDECIDED);
    assertThat(forbidIf(under14).yes(Fact.ageUnder(10)).code("collect", r -> r))
        .isEqualTo(FORBIDDEN);
    assertThat(forbidIf(under14).age(13).code("collect", r -> r)).isEqualTo(FORBIDDEN);
    assertThat(forbidIf(under14).age(14).code("collect", r -> r)).isEqualTo(NOT_PERMITTED);
    assertThat(forbidIf(under14).age(-1).code("collect", r -> r)).isEqualTo(UNDECIDED);
    assertThat(forbidIf(under14).age(Integer.MAX_VALUE).code("collect", r -> r))
        .isEqualTo(UNDECIDED);
    assertThat(
            forbidIf(under14).no(Fact.ageUnder(18)).yes(Fact.ageUnder(12)).code("collect", r -> r))
        .as("bounds that contradict each other tell nothing")
        .isEqualTo(UNDECIDED);
  }

  @Test
  void daysBeginInTheZoneOfThePolicy() {
    String from = "{'from':'2025-07-01'}";
    assertThat(forbidIf(from).at("2025-06-30T15:59:59.999Z").code("collect", r -> r))
        .isEqualTo(NOT_PERMITTED);
    assertThat(forbidIf(from).at("2025-06-30T16:00:00Z").code("collect", r -> r))
        .isEqualTo(FORBIDDEN);
    String until = "{'until':'2025-07-01'}";
    assertThat(forbidIf(until).at("2025-06-30T15:59:59Z").code("collect", r -> r))
        .isEqualTo(FORBIDDEN);
    assertThat(forbidIf(until).at("2025-06-30T16:00:00Z").code("collect", r -> r))
        .isEqualTo(NOT_PERMITTED);
  }

  @Test
  void aDayThatTheZoneSkipsBeginsWithTheNext() {
    byte[] rules =
        new RulesText()
            .window("'from':'2011-12-30'")
            .permit("p", "'operations':['collect']")
            .toString()
            .replace("Asia/Shanghai", "Pacific/Apia")
            .getBytes(UTF_8);
    Enforcer enforcer = Enforcer.builder().build();
    enforcer.load(rules, Asking.NOW);
    assertThat(enforcer.rules(Asking.NOW).orElseThrow().from())
        .contains(Instant.parse("2011-12-30T10:00:00Z"));
  }

  @Test
  void aMomentThatIsLackingIsNamed() {
    Asking asking =
        Asking.of(
            new RulesText()
                .permit("p", "'operations':['collect'],'holds':[{'if':{'from':'2025-07-01'}}]"));
    Explanation why = asking.explain("collect", r -> r);
    assertThat(why.code()).isEqualTo(CONDITION);
    assertThat(why.missing())
        .containsExactly(new Missing(new Fact(Fact.Kind.FROM, "2025-07-01"), true, true));
    assertThat(asking.at("2025-07-02T00:00:00Z").code("collect", r -> r)).isEqualTo(PERMITTED);
  }

  @Test
  void whatIsLackingIsOnlyWhatWouldHelp() {
    Asking asking =
        Asking.of(
            new RulesText()
                .permit(
                    "p",
                    "'operations':['collect'],'holds':[{'if':{'all':[{'role':'a'},"
                        + "{'any':[{'role':'b'},{'role':'c'}]},{'not':{'any':[{'hold':'h'},"
                        + "{'optOut':'p'}]}},{'any':[{'role':'a'},{'role':'d'}]}]}}]"));
    assertThat(asking.yes(Fact.role("a")).no(Fact.hold("h")).explain("collect", r -> r).missing())
        .map(Missing::toString)
        .containsExactly("role b", "role c", "not optOut p");
  }
}
