package org.mingwen.enforcer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Rules are taken over while many threads ask. */
class ThreadsTest {
  private static final int THREADS = 64;
  private static final int RELOADS = 60;

  /** Odd revisions permit collecting and not using, even ones the reverse; both by a consent. */
  private static RulesText rules(long revision) {
    String operation = revision % 2 == 1 ? "collect" : "use";
    String consent = "{'consent':{'kind':'consent','statement':'s" + revision + "'}}";
    return new RulesText()
        .revision(revision)
        .permit("other", "'operations':['sell'],'holds':[{'if':" + consent + "}]")
        .permit("p", "'operations':['" + operation + "'],'holds':[{'if':{'role':'member'}}]");
  }

  @Test
  void sixtyFourThreadsGetAnswersOfOneFileOrTheOtherWhileTheyAreReloaded() throws Exception {
    Enforcer enforcer = Enforcer.builder().build();
    enforcer.load(rules(1).bytes(), Asking.NOW);
    Request collect = enforcer.request("collect").data("email").resolve();
    Request use = enforcer.request("use").data("email").resolve();
    Facts facts = enforcer.facts().yes(Fact.role("member")).resolve();
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch started = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<Long>> results = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      results.add(
          threads.submit(
              () -> {
                long answers = 0;
                started.countDown();
                do {
                  check(enforcer.decide(collect, facts, Asking.NOW), collect, facts, 1);
                  check(enforcer.decide(use, facts, Asking.NOW), use, facts, 0);
                  answers += 2;
                } while (!stop.get());
                return answers;
              }));
    }
    started.await();
    for (long revision = 2; revision <= RELOADS; revision++) {
      assertThat(enforcer.load(rules(revision).bytes(), Asking.NOW).status())
          .isEqualTo(Load.Status.TAKEN);
      assertThat(enforcer.load(new byte[] {'{'}, Asking.NOW).status())
          .isEqualTo(Load.Status.NOT_JSON);
    }
    stop.set(true);
    threads.shutdown();
    assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    for (Future<Long> result : results) {
      assertThat(result.get()).isPositive();
    }
    assertThat(enforcer.rules(Asking.NOW).orElseThrow().revision()).isEqualTo(RELOADS);
  }

  /** The answer is that of the revision that gave it, wholly. */
  private static void check(Decision decision, Request request, Facts facts, long parity) {
    Explanation why = decision.explain(request, facts, Asking.NOW);
    long revision = why.rules().orElseThrow().revision();
    Code expected = revision % 2 == parity ? Code.PERMITTED : Code.NOT_PERMITTED;
    if (decision.code() != expected || why.code() != expected) {
      throw new AssertionError(decision + " and " + why.code() + " in revision " + revision);
    }
  }
}
