package org.mingwen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.mingwen.enforcer.Decision;
import org.mingwen.enforcer.Enforcer;
import org.mingwen.enforcer.Fact;
import org.mingwen.enforcer.Facts;
import org.mingwen.enforcer.Request;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision, on resolved terms and with resolving, as rules grow. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
  private static final Instant MOMENT = Instant.parse("2026-06-01T00:00:00Z");

  /** How many rules there are. */
  @Param({"70", "700", "7000"})
  public int rules;

  private Enforcer enforcer;
  private Request request;
  private Facts facts;

  /** Writes, compiles and loads the rules, and resolves the question. */
  @Setup
  public void load() throws IOException {
    Path folder = Files.createTempDirectory("made");
    MadePolicy.write(folder, rules);
    enforcer = Enforcer.builder().build();
    byte[] bytes = MadePolicy.compile(folder).rules().get("made/rules.json");
    if (!enforcer.load(bytes, MOMENT).accepted()) {
      throw new IllegalStateException("the rules were refused");
    }
    request = ask();
    facts = enforcer.facts().yes(Fact.consent("s" + (rules / 2 + 1))).resolve();
  }

  private Request ask() {
    int practice = rules / 2;
    String[] items = {"email", "phone", "name", "address", "ip", "order"};
    return enforcer
        .request("collect")
        .data(items[practice % items.length])
        .forPurpose("p" + practice)
        .in("cn")
        .resolve();
  }

  /** A decision on resolved terms. */
  @Benchmark
  public Decision decide() {
    return enforcer.decide(request, facts, MOMENT);
  }

  /** A decision that resolves its terms first. */
  @Benchmark
  public Decision resolveAndDecide() {
    return enforcer.decide(ask(), facts, MOMENT);
  }
}
