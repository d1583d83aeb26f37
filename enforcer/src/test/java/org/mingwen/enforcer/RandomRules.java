package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingwen.enforcer.Reference.Ask;
import org.mingwen.enforcer.Reference.Extent;
import org.mingwen.enforcer.Reference.Rule;
import org.mingwen.enforcer.Reference.When;

/** Rules and requests by chance, the same for the same seed. */
final class RandomRules {
  private static final List<Fact> FACTS =
      List.of(Fact.consent("a"), Fact.optOut("a"), Fact.role("member"), Fact.ground("emergency"));

  private final Random random;

  RandomRules(long seed) {
    random = new Random(seed);
  }

  /** Some rules; permits are broader than forbids, so that something is permitted. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    int permits = 1 + random.nextInt(6);
    for (int i = 0; i < permits; i++) {
      rules.add(permit("p" + i));
    }
    int forbids = random.nextInt(4);
    for (int i = 0; i < forbids; i++) {
      rules.add(forbid("f" + i));
    }
    return rules;
  }

  Rule permit(String name) {
    List<String> obligations =
        chance(0.7) ? List.of() : List.of(pick(List.of("contract", "audit")));
    List<Extent> exceptions = new ArrayList<>();
    while (chance(0.3)) {
      exceptions.add(extent(0.5, 0.4));
    }
    return new Rule(true, name, extent(0.75, 0.5), false, exceptions, obligations);
  }

  Rule forbid(String name) {
    List<Extent> exceptions = new ArrayList<>();
    while (chance(0.4)) {
      exceptions.add(extent(0.8, 0.6));
    }
    return new Rule(false, name, extent(0.4, 0.6), chance(0.3), exceptions, List.of());
  }

  Ask ask() {
    Map<String, String> terms = new TreeMap<>();
    String operation = pick(Reference.KINDS.get("operation").keySet());
    terms.put("operation", operation);
    for (String dimension : Reference.DIMENSIONS) {
      if (!List.of("operation", "data").contains(dimension)
          && Reference.has(operation, dimension)
          && chance(0.7)) {
        terms.put(dimension, pick(Reference.KINDS.get(dimension).keySet()));
      }
    }
    Set<String> data = new TreeSet<>();
    while (chance(0.6)) {
      data.add(pick(Reference.KINDS.get("data").keySet()));
    }
    Map<Fact, Boolean> facts = new LinkedHashMap<>();
    for (Fact fact : FACTS) {
      if (chance(0.6)) {
        facts.put(fact, random.nextBoolean());
      }
    }
    return new Ask(terms, List.copyOf(data), in(), facts);
  }

  /** The same request or a narrower one. */
  Ask narrower(Ask ask) {
    Map<String, String> terms = new TreeMap<>(ask.terms());
    for (String dimension : Reference.DIMENSIONS) {
      String term = terms.get(dimension);
      if (term != null && !dimension.equals("operation") && chance(0.5)) {
        terms.put(dimension, pick(Reference.down(dimension, term)));
      }
      // With a recipient whose country is known, no place means that country and not any.
      boolean meansCountry = dimension.equals("place") && terms.containsKey("recipient");
      if (term == null
          && !meansCountry
          && !dimension.equals("data")
          && Reference.has(terms.get("operation"), dimension)
          && chance(0.3)) {
        terms.put(dimension, pick(Reference.KINDS.get(dimension).keySet()));
      }
    }
    List<String> data = new ArrayList<>();
    for (String item : ask.data()) {
      data.add(pick(Reference.down("data", item)));
    }
    if (data.size() > 1 && chance(0.5)) {
      data.remove(0);
    }
    List<String> in = ask.in().isEmpty() && chance(0.5) ? List.of("cn") : ask.in();
    return new Ask(terms, data.stream().distinct().toList(), in, ask.facts());
  }

  /** Writes the rules as a file, in the order given. */
  static RulesText text(List<Rule> rules, long revision) {
    RulesText text = new RulesText().revision(revision);
    for (Rule rule : rules) {
      String fields = box(rule.extent());
      String limits = limits(rule.extent());
      String exceptions =
          rule.exceptions().stream()
              .map(one -> "{" + joined(box(one), limits(one)) + "}")
              .collect(Collectors.joining(","));
      exceptions = exceptions.isEmpty() ? "" : ",'exceptions':[" + exceptions + "]";
      if (rule.permit()) {
        String obligations =
            rule.obligations().isEmpty() ? "" : ",'obligations':" + names(rule.obligations());
        text.permit(rule.name(), fields + ",'holds':[{" + limits + "}]" + obligations + exceptions);
      } else {
        text.forbid(
            rule.name(),
            joined(fields, limits) + (rule.knowingly() ? ",'knowingly':true" : "") + exceptions);
      }
    }
    return text;
  }

  private Extent extent(double any, double always) {
    Map<String, List<String>> terms = new TreeMap<>();
    for (String dimension : Reference.DIMENSIONS) {
      if (dimension.equals("operation") || !chance(any)) {
        Set<String> some = new TreeSet<>();
        do {
          some.add(pick(Reference.KINDS.get(dimension).keySet()));
        } while (chance(0.5));
        terms.put(dimension, List.copyOf(some));
      }
    }
    List<String> in = in();
    return new Extent(
        terms, in.isEmpty() ? Reference.JURISDICTIONS : in, chance(always) ? null : when(2));
  }

  private When when(int depth) {
    if (depth == 0 || chance(0.5)) {
      return new When("fact", pick(FACTS), List.of());
    }
    String operator = pick(List.of("all", "any", "not"));
    List<When> parts = new ArrayList<>(List.of(when(depth - 1)));
    if (!operator.equals("not")) {
      parts.add(when(depth - 1));
    }
    return new When(operator, null, parts);
  }

  private List<String> in() {
    return chance(0.6) ? List.of() : List.of(pick(Reference.JURISDICTIONS));
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> T pick(Collection<T> all) {
    List<T> list = new ArrayList<>(all);
    if (list.get(0) instanceof String) {
      list.sort(null);
    }
    return list.get(random.nextInt(list.size()));
  }

  private static String box(Extent extent) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> extent.terms().containsKey(dimension.key))
        .map(dimension -> "'" + dimension.field + "':" + names(extent.terms().get(dimension.key)))
        .collect(Collectors.joining(","));
  }

  private static String limits(Extent extent) {
    String in = "'in':" + names(extent.in());
    return extent.when() == null ? in : in + ",'if':" + condition(extent.when());
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "," + other;
  }

  private static String names(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(",", "[", "]"));
  }

  private static String condition(When when) {
    return switch (when.operator()) {
      case "fact" -> fact(when.fact());
      case "not" -> "{'not':" + condition(when.parts().get(0)) + "}";
      default ->
          when.parts().stream()
              .map(RandomRules::condition)
              .collect(Collectors.joining(",", "{'" + when.operator() + "':[", "]}"));
    };
  }

  private static String fact(Fact fact) {
    return fact.kind() == Fact.Kind.CONSENT
        ? "{'consent':{'kind':'consent','statement':'" + fact.name() + "'}}"
        : "{'" + fact.kind().word() + "':'" + fact.name() + "'}";
  }
}
