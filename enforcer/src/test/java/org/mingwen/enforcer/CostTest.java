package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a decision may cost. */
class CostTest {
  private static final int DECISIONS = 10_000;

  @Test
  void aDecisionOnResolvedTermsAllocatesNothing() {
    RulesText rules =
        new RulesText()
            .permit(
                "p",
                "'operations':['collect','store','disclose','export'],'holds':[{'if':{'all':["
                    + "{'consent':{'kind':'consent','statement':'p'}},{'not':{'optOut':'p'}},"
                    + "{'any':[{'from':'2025-01-01'},{'role':'member'}]}]}}]")
            .permit("q", "'operations':['store'],'obligations':['audit'],'data':['phone']")
            .forbid("f", "'operations':['sell'],'exceptions':[{'if':{'ground':'emergency'}}]")
            .forbid("g", "'operations':['store'],'data':['identity'],'if':{'ageUnder':14}");
    Enforcer enforcer = Enforcer.builder().build();
    enforcer.load(rules.bytes(), Asking.NOW);
    Facts knowing = enforcer.facts().yes(Fact.consent("p")).no(Fact.optOut("p")).resolve();
    Facts nothing = enforcer.facts().resolve();
    List<Request> requests =
        List.of(
            enforcer.request("collect").data("email").forPurpose("ads").resolve(),
            enforcer.request("provide").data("consignee-data").to("courier").place("us").resolve(),
            enforcer.request("store").data("phone").place("cn").resolve(),
            enforcer.request("store").data("identity", "email").place("cn").resolve(),
            enforcer.request("sell").resolve(),
            enforcer.request("collect").data("demo").resolve(),
            enforcer.request("collect").data("nonsense").resolve(),
            enforcer.request("use").data("email").resolve(),
            enforcer.request("collect").to("courier").resolve());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    // Once to load classes, then measured; the interpreter allocates as the compiled code does.
    int once = permitted(enforcer, requests, knowing) + permitted(enforcer, requests, nothing);
    threads.getThreadAllocatedBytes(self);
    long permitted = 0;
    long before = threads.getThreadAllocatedBytes(self);
    for (int i = 0; i < DECISIONS; i++) {
      permitted += permitted(enforcer, requests, knowing);
      permitted += permitted(enforcer, requests, nothing);
    }
    long allocated = threads.getThreadAllocatedBytes(self) - before;
    assertThat(once).as("permitted, of 18").isBetween(1, 17);
    assertThat(permitted).isEqualTo((long) once * DECISIONS);
    assertThat(allocated).as("bytes in %s decisions", DECISIONS * 18).isLessThan(DECISIONS);
  }

  /** How many answers were permitted. */
  private static int permitted(Enforcer enforcer, List<Request> requests, Facts facts) {
    int permitted = 0;
    for (int i = 0; i < requests.size(); i++) {
      permitted += enforcer.decide(requests.get(i), facts, Asking.NOW).permitted() ? 1 : 0;
    }
    return permitted;
  }

  @Test
  void whatADecisionLooksAtDoesNotGrowWithTheRules() {
    assertThat(gates(DecisionCost.rules(7_000)))
        .isEqualTo(gates(DecisionCost.rules(70)))
        .isEqualTo(1);
  }

  private static int gates(Rules rules) {
    Asked asked =
        new Asked(
            Map.of(
                Dimension.OPERATION, "provide",
                Dimension.PURPOSE, "ads",
                Dimension.RECIPIENT, "courier",
                Dimension.PLACE, "cn"),
            List.of("item7"),
            List.of("cn"),
            false);
    Gate gate = Resolver.resolve(asked, rules).gates().get(0);
    return gate.bans().size() + gate.open().size() + gate.owing().size();
  }

  @Test
  void anErrorInsideADecisionIsADenial() {
    Enforcer enforcer = Enforcer.builder().build();
    enforcer.load(new RulesText().permit("p", "'operations':['process']").bytes(), Asking.NOW);
    Request request = enforcer.request("collect").resolve();
    Facts facts = enforcer.facts().resolve();
    assertThat(enforcer.decide(request, facts, Asking.NOW).code()).isEqualTo(Code.PERMITTED);
    assertThat(enforcer.decide(null, facts, Asking.NOW).code()).isEqualTo(Code.ERROR);
    assertThat(enforcer.decide(request, null, Asking.NOW).code()).isEqualTo(Code.ERROR);
    Decision noMoment = enforcer.decide(request, facts, null);
    assertThat(noMoment.code()).isEqualTo(Code.ERROR);
    assertThat(noMoment.explain(request, facts, null).code()).isEqualTo(Code.ERROR);
    Request broken = new Request(new Asked(null, null, null, false));
    Decision decision = enforcer.decide(broken, facts, Asking.NOW);
    assertThat(decision.code()).as("a null pointer of ours").isEqualTo(Code.ERROR);
    assertThat(decision.explain(broken, facts, Asking.NOW).code()).isEqualTo(Code.ERROR);
  }
}
