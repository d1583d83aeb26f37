package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which file may follow which, and which one answers. */
class TakingOverTest {
  private static final Instant SUMMER = Instant.parse("2025-07-01T00:00:00Z");
  private static final Instant WINTER = Instant.parse("2026-01-15T00:00:00Z");

  private final Enforcer enforcer = Enforcer.builder().build();

  private static RulesText permitting(long revision, String operation) {
    return new RulesText().revision(revision).permit("p", "'operations':['" + operation + "']");
  }

  private static RulesText forNextYear(long revision, String operation) {
    return permitting(revision, operation).window("'from':'2026-01-01'");
  }

  private Load.Status load(RulesText rules, Instant now) {
    return enforcer.load(rules.bytes(), now).status();
  }

  private Code code(String operation, Instant moment) {
    Request request = enforcer.request(operation).resolve();
    return enforcer.decide(request, enforcer.facts().resolve(), moment).code();
  }

  @Test
  void withNothingLoadedEveryAnswerIsADenial() {
    assertThat(code("collect", SUMMER)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code("nonsense", SUMMER)).isEqualTo(Code.NOT_PERMITTED);
    Request request = enforcer.request("collect").resolve();
    Facts facts = enforcer.facts().resolve();
    Explanation why = enforcer.decide(request, facts, SUMMER).explain(request, facts, SUMMER);
    assertThat(why.code()).isEqualTo(Code.NOT_PERMITTED);
    assertThat(why.rules()).isEmpty();
    assertThat(enforcer.rules(SUMMER)).isEmpty();
  }

  @Test
  void aRequestMadeBeforeTheRulesAnswersByThemOnceTheyAreLoaded() {
    Request request = enforcer.request("collect").resolve();
    Facts facts = enforcer.facts().resolve();
    load(permitting(1, "collect"), SUMMER);
    assertThat(enforcer.decide(request, facts, SUMMER).code()).isEqualTo(Code.PERMITTED);
    load(permitting(2, "use"), SUMMER);
    assertThat(enforcer.decide(request, facts, SUMMER).code()).isEqualTo(Code.NOT_PERMITTED);
  }

  @Test
  void anAnswerIsExplainedByTheRulesThatGaveIt() {
    load(permitting(1, "collect"), SUMMER);
    Request request = enforcer.request("collect").resolve();
    Facts facts = enforcer.facts().resolve();
    Decision decision = enforcer.decide(request, facts, SUMMER);
    load(permitting(2, "use"), SUMMER);
    Explanation why = decision.explain(request, facts, SUMMER);
    assertThat(why.code()).isEqualTo(Code.PERMITTED);
    assertThat(why.rules().orElseThrow().revision()).isEqualTo(1);
  }

  @Test
  void aHigherRevisionIsTakenAndALowerOneRefused() {
    assertThat(load(permitting(5, "collect"), SUMMER)).isEqualTo(Load.Status.TAKEN);
    assertThat(load(permitting(4, "use"), SUMMER)).isEqualTo(Load.Status.LOWER_REVISION);
    assertThat(code("collect", SUMMER)).isEqualTo(Code.PERMITTED);
    assertThat(load(permitting(6, "use"), SUMMER)).isEqualTo(Load.Status.TAKEN);
    assertThat(code("collect", SUMMER)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(load(permitting(5, "collect"), SUMMER)).isEqualTo(Load.Status.LOWER_REVISION);
  }

  @Test
  void theSameRevisionIsTakenOnlyWithTheSameBytes() {
    load(permitting(1, "collect"), SUMMER);
    assertThat(load(permitting(1, "collect"), SUMMER)).isEqualTo(Load.Status.UNCHANGED);
    assertThat(load(permitting(1, "process"), SUMMER))
        .isEqualTo(Load.Status.SAME_REVISION_OTHER_BYTES);
    assertThat(code("use", SUMMER)).isEqualTo(Code.NOT_PERMITTED);
  }

  @Test
  void anOldFileIsRefusedAfterARestartByAnAppThatRemembers() {
    Enforcer restarted = Enforcer.builder().notBefore(5).build();
    assertThat(restarted.load(permitting(4, "collect").bytes(), SUMMER).status())
        .isEqualTo(Load.Status.LOWER_REVISION);
    assertThat(restarted.load(permitting(5, "collect").bytes(), SUMMER).status())
        .isEqualTo(Load.Status.TAKEN);
  }

  @Test
  void theRulesOfAnotherPolicyAreRefused() {
    load(permitting(1, "collect"), SUMMER);
    assertThat(load(permitting(2, "use").policy("bank"), SUMMER))
        .isEqualTo(Load.Status.OTHER_POLICY);
    Enforcer bank = Enforcer.builder().policy("bank").build();
    assertThat(bank.load(permitting(1, "use").bytes(), SUMMER).status())
        .isEqualTo(Load.Status.OTHER_POLICY);
  }

  @Test
  void aWindowThatHasEndedIsRefused() {
    RulesText ended = permitting(1, "collect").window("'from':'2024-01-01','until':'2025-01-01'");
    assertThat(load(ended, SUMMER)).isEqualTo(Load.Status.WINDOW_ENDED);
    assertThat(code("collect", SUMMER)).isEqualTo(Code.NOT_PERMITTED);
  }

  @Test
  void rulesWhoseWindowEndsWhileTheyAreLoadedExpire() {
    RulesText rules = permitting(1, "collect").window("'from':'2025-01-01','until':'2026-01-01'");
    assertThat(load(rules, SUMMER)).isEqualTo(Load.Status.TAKEN);
    assertThat(code("collect", Instant.parse("2025-12-31T15:59:59Z"))).isEqualTo(Code.PERMITTED);
    assertThat(code("collect", Instant.parse("2025-12-31T16:00:00Z"))).isEqualTo(Code.EXPIRED);
    assertThat(enforcer.rules(WINTER)).isEmpty();
    Request request = enforcer.request("collect").resolve();
    Facts facts = enforcer.facts().resolve();
    assertThat(enforcer.decide(request, facts, WINTER).explain(request, facts, WINTER).code())
        .isEqualTo(Code.EXPIRED);
  }

  @Test
  void aClockThatGoesBackBeforeTheWindowIsDenied() {
    load(permitting(1, "collect"), SUMMER);
    assertThat(code("collect", Instant.parse("2024-12-31T15:59:59Z")))
        .isEqualTo(Code.NOT_PERMITTED);
    assertThat(code("collect", Instant.EPOCH)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code("collect", Instant.MIN)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code("collect", Instant.MAX)).isEqualTo(Code.PERMITTED);
    assertThat(code("collect", SUMMER)).isEqualTo(Code.PERMITTED);
  }

  @Test
  void theNextFileIsHeldAndTheMomentChooses() {
    load(permitting(1, "collect"), SUMMER);
    assertThat(load(forNextYear(2, "use"), SUMMER)).isEqualTo(Load.Status.HELD_AS_NEXT);
    assertThat(code("collect", SUMMER)).isEqualTo(Code.PERMITTED);
    assertThat(code("use", SUMMER)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code("collect", WINTER)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code("use", WINTER)).isEqualTo(Code.PERMITTED);
    assertThat(code("collect", SUMMER)).as("the clock goes back").isEqualTo(Code.PERMITTED);
    assertThat(enforcer.rules(WINTER).orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void bothHeldFilesAreUnchangedWhenOfferedAgain() {
    load(permitting(1, "collect"), SUMMER);
    load(forNextYear(2, "use"), SUMMER);
    assertThat(load(permitting(1, "collect"), SUMMER)).isEqualTo(Load.Status.UNCHANGED);
    assertThat(load(forNextYear(2, "use"), SUMMER)).isEqualTo(Load.Status.UNCHANGED);
  }

  @Test
  void theNextFileAloneDeniesUntilItBegins() {
    assertThat(load(forNextYear(2, "use"), SUMMER)).isEqualTo(Load.Status.HELD_AS_NEXT);
    assertThat(code("use", SUMMER)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(code("use", WINTER)).isEqualTo(Code.PERMITTED);
  }

  @Test
  void aCorrectionOfThePresentFileDropsTheNextWhichIsOlder() {
    load(permitting(1, "collect"), SUMMER);
    load(forNextYear(2, "use"), SUMMER);
    assertThat(load(permitting(3, "store"), SUMMER)).isEqualTo(Load.Status.TAKEN);
    assertThat(code("use", WINTER)).isEqualTo(Code.NOT_PERMITTED);
    assertThat(load(forNextYear(2, "use"), SUMMER)).isEqualTo(Load.Status.LOWER_REVISION);
    assertThat(load(forNextYear(4, "use"), SUMMER)).isEqualTo(Load.Status.HELD_AS_NEXT);
  }

  @Test
  void aNextFileThatHasBegunIsThePresentOneForTheNextAfterIt() {
    load(permitting(1, "collect"), SUMMER);
    load(forNextYear(2, "use"), SUMMER);
    RulesText later = permitting(3, "store").window("'from':'2027-01-01'");
    assertThat(load(later, WINTER)).isEqualTo(Load.Status.HELD_AS_NEXT);
    assertThat(code("use", WINTER)).isEqualTo(Code.PERMITTED);
    assertThat(code("store", Instant.parse("2027-06-01T00:00:00Z"))).isNotEqualTo(Code.EXPIRED);
  }
}
