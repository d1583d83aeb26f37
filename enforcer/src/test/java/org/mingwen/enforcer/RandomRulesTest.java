package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingwen.enforcer.Reference.Ask;
import org.mingwen.enforcer.Reference.Rule;

/** What holds for all rules and requests, tried on many, against {@link Reference}. */
class RandomRulesTest {
  private static final int FILES = 600;
  private static final int REQUESTS = 30;
  private static final Set<String> FULFILLED = Set.of("contract");

  private static Enforcer enforcer(List<Rule> rules) {
    Enforcer enforcer = Enforcer.builder().fulfils("contract").build();
    assertThat(enforcer.load(RandomRules.text(rules, 1).bytes(), Asking.NOW))
        .isEqualTo(new Load(Load.Status.TAKEN, ""));
    return enforcer;
  }

  private static Code code(Enforcer enforcer, Ask ask) {
    Request.Builder request = enforcer.request(ask.terms().get("operation"));
    for (Dimension dimension : Dimension.values()) {
      if (dimension != Dimension.OPERATION && ask.terms().containsKey(dimension.key)) {
        request.set(dimension, ask.terms().get(dimension.key));
      }
    }
    if (!ask.data().isEmpty()) {
      request.data(ask.data().toArray(String[]::new));
    }
    if (!ask.in().isEmpty()) {
      request.in(ask.in().toArray(String[]::new));
    }
    Facts.Builder facts = enforcer.facts();
    ask.facts()
        .forEach(
            (fact, value) -> {
              if (value) {
                facts.yes(fact);
              } else {
                facts.no(fact);
              }
            });
    Request resolved = request.resolve();
    Facts known = facts.resolve();
    Decision decision = enforcer.decide(resolved, known, Asking.NOW);
    assertThat(decision.explain(resolved, known, Asking.NOW).code()).isEqualTo(decision.code());
    return decision.code();
  }

  @Test
  void everyAnswerIsTheOneOfTheReference() {
    Map<Code, Integer> seen = new EnumMap<>(Code.class);
    for (int seed = 0; seed < FILES; seed++) {
      RandomRules random = new RandomRules(seed);
      List<Rule> rules = random.rules();
      Enforcer enforcer = enforcer(rules);
      Reference reference = new Reference(rules, FULFILLED);
      for (int i = 0; i < REQUESTS; i++) {
        Ask ask = random.ask();
        Code expected = reference.decide(ask);
        assertThat(code(enforcer, ask)).as("seed %s: %s %s", seed, rules, ask).isEqualTo(expected);
        seen.merge(expected, 1, Integer::sum);
      }
    }
    for (Code code :
        List.of(
            Code.PERMITTED,
            Code.FORBIDDEN,
            Code.UNDECIDED,
            Code.NOT_PERMITTED,
            Code.CONDITION,
            Code.OBLIGATION)) {
      assertThat(seen.getOrDefault(code, 0)).as("%s in %s", code, seen).isGreaterThan(100);
    }
  }

  @Test
  void theOrderOfRulesNeverMatters() {
    for (int seed = 0; seed < FILES / 2; seed++) {
      RandomRules random = new RandomRules(seed);
      List<Rule> rules = random.rules();
      List<Rule> shuffled = new ArrayList<>(rules);
      Collections.shuffle(shuffled, new Random(seed));
      Enforcer one = enforcer(rules);
      Enforcer other = enforcer(shuffled);
      for (int i = 0; i < REQUESTS; i++) {
        Ask ask = random.ask();
        List<String> data = new ArrayList<>(ask.data());
        Collections.reverse(data);
        Ask turned = new Ask(ask.terms(), data, ask.in(), ask.facts());
        assertThat(code(other, turned)).as("seed %s: %s", seed, ask).isEqualTo(code(one, ask));
      }
    }
  }

  @Test
  void aFurtherForbidNeverPermits() {
    int turned = 0;
    for (int seed = 0; seed < FILES / 2; seed++) {
      RandomRules random = new RandomRules(seed);
      List<Rule> rules = random.rules();
      List<Rule> stricter = new ArrayList<>(rules);
      stricter.add(random.forbid("further"));
      Enforcer one = enforcer(rules);
      Enforcer other = enforcer(stricter);
      for (int i = 0; i < REQUESTS; i++) {
        Ask ask = random.ask();
        Code before = code(one, ask);
        Code after = code(other, ask);
        if (!before.permitted()) {
          assertThat(after.permitted()).as("seed %s: %s", seed, ask).isFalse();
        }
        turned += before.permitted() && !after.permitted() ? 1 : 0;
      }
    }
    assertThat(turned).as("forbids that changed something").isGreaterThan(50);
  }

  @Test
  void aNarrowerRequestThanAPermittedOneIsPermitted() {
    int narrowed = 0;
    for (int seed = 0; seed < FILES; seed++) {
      RandomRules random = new RandomRules(seed);
      // Without obligations: a narrower request may meet a further permit that has one.
      List<Rule> rules =
          random.rules().stream()
              .map(
                  rule ->
                      new Rule(
                          rule.permit(),
                          rule.name(),
                          rule.extent(),
                          rule.knowingly(),
                          rule.exceptions(),
                          List.of()))
              .toList();
      Enforcer enforcer = enforcer(rules);
      for (int i = 0; i < REQUESTS; i++) {
        Ask ask = random.ask();
        if (code(enforcer, ask).permitted()) {
          Ask narrower = random.narrower(ask);
          assertThat(code(enforcer, narrower))
              .as("seed %s: %s within %s by %s", seed, narrower, ask, rules)
              .isEqualTo(Code.PERMITTED);
          narrowed += narrower.equals(ask) ? 0 : 1;
        }
      }
    }
    assertThat(narrowed).as("requests that were narrower").isGreaterThan(200);
  }
}
