package org.mingwen.enforcer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints what a decision costs with 70, 700 and 7,000 rules: run its main method with the test
 * class path. The figures in the README were made by it.
 */
final class DecisionCost {
  private static final Instant NOW = Asking.NOW;
  private static final int ROUNDS = 9;
  private static final int DECISIONS = 5_000_000;
  private static final int RESOLUTIONS = 20_000;

  private DecisionCost() {}

  /** Prints the median over the rounds of the mean of each. */
  public static void main(String[] arguments) {
    System.out.printf(
        "%s, %s cores%n",
        System.getProperty("java.runtime.version"), Runtime.getRuntime().availableProcessors());
    measure(700); // warms up, so that the first line is not the slowest
    for (int rules : new int[] {70, 700, 7_000}) {
      System.out.println(measure(rules));
    }
  }

  private static String measure(int rules) {
    Enforcer enforcer = enforcer(rules);
    Request request = request(enforcer);
    Facts facts = enforcer.facts().yes(Fact.consent("s7")).no(Fact.optOut("s7")).resolve();
    double[] decide = new double[ROUNDS];
    double[] resolve = new double[ROUNDS];
    long permitted = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      for (int i = 0; i < DECISIONS; i++) {
        permitted += enforcer.decide(request, facts, NOW).permitted() ? 1 : 0;
      }
      decide[round] = (cpu() - start) / 1e3 / DECISIONS;
      start = cpu();
      for (int i = 0; i < RESOLUTIONS; i++) {
        permitted += enforcer.decide(request(enforcer), facts, NOW).permitted() ? 1 : 0;
      }
      resolve[round] = (cpu() - start) / 1e3 / RESOLUTIONS;
    }
    return String.format(
        Locale.ROOT,
        "%5d rules: decide %.4f us, resolve and decide %.2f us, load %.1f ms (%d permitted)",
        rules,
        middle(decide),
        middle(resolve),
        loading(rules),
        permitted);
  }

  /**
   * An enforcer with so many rules: nine permits for one forbid, each about one of the items, most
   * with a condition; one in ten about a purpose of its own.
   */
  static Enforcer enforcer(int rules) {
    Enforcer enforcer = Enforcer.builder().build();
    Load load = enforcer.load(file(rules), NOW);
    if (!load.accepted()) {
      throw new AssertionError(load);
    }
    return enforcer;
  }

  /** The same rules, as the enforcer holds them. */
  static Rules rules(int rules) {
    try {
      return RulesReader.read(file(rules), Set.of());
    } catch (Refusal e) {
      throw new AssertionError(e);
    }
  }

  /** A request that a permit with consent and without opt-out answers. */
  static Request request(Enforcer enforcer) {
    return enforcer
        .request("provide")
        .data("item7")
        .forPurpose("ads")
        .to("courier")
        .place("cn")
        .form("identified")
        .in("cn")
        .resolve();
  }

  private static byte[] file(int rules) {
    List<String> items = new ArrayList<>();
    RulesText text = new RulesText();
    for (int i = 0; i < rules; i++) {
      items.add("'item" + i + "':['contact-data']");
      String of = "'data':['item" + i + "']";
      if (i % 10 == 9) {
        text.forbid("r" + i, "'operations':['sell']," + of + ",'if':{'ageUnder':18}");
      } else {
        text.permit(
            "r" + i,
            "'operations':['provide'],"
                + of
                + ",'purposes':['marketing'],'recipients':['logistics'],'holds':[{'if':{'all':["
                + ("{'consent':{'kind':'consent','statement':'s" + i + "'}},")
                + ("{'not':{'optOut':'s" + i + "'}}]}}]"));
      }
    }
    return text.toString()
        .replace("\"data\":{", "\"data\":{" + String.join(",", items).replace('\'', '"') + ",")
        .getBytes(UTF_8);
  }

  private static double loading(int rules) {
    byte[] file = file(rules);
    double[] times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      Enforcer.builder().build().load(file, NOW);
      times[round] = (cpu() - start) / 1e6;
    }
    return middle(times);
  }

  /** Nanoseconds of this thread alone, so that other work on the machine counts little. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
