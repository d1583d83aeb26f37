package org.mingwen.enforcer;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The decision as the document of the format says it, as slowly and plainly as can be, over names.
 * Shares nothing with the enforcer but the codes and facts. Its vocabulary is that of {@link
 * RulesText}.
 */
final class Reference {
  static final List<String> DIMENSIONS =
      List.of("operation", "data", "purpose", "recipient", "place", "form", "about");

  static final Map<String, Map<String, List<String>>> KINDS =
      Map.of(
          "operation", Operations.KINDS,
          "data",
              Map.ofEntries(
                  entry("contact-data", List.of()),
                  entry("address", List.of("contact-data")),
                  entry("delivery-address", List.of("address")),
                  entry("email", List.of("contact-data")),
                  entry("phone", List.of("contact-data")),
                  entry("biometric", List.of()),
                  entry("identity", List.of()),
                  entry("face-image", List.of("biometric")),
                  entry("id-photo", List.of("face-image", "identity"))),
          "purpose",
              Map.of(
                  "account", List.of(),
                  "delivery", List.of(),
                  "marketing", List.of(),
                  "ads", List.of("marketing"),
                  "ads-targeted", List.of("ads")),
          "recipient",
              Map.of(
                  "ads-business", List.of(),
                  "ad-partner", List.of("ads-business"),
                  "logistics", List.of(),
                  "courier", List.of("logistics"),
                  "express", List.of("courier"),
                  "overseas-courier", List.of("logistics"),
                  "unplaced", List.of()),
          "place",
              Map.of(
                  "cn", List.of(),
                  "cn-bj", List.of("cn"),
                  "eea", List.of(),
                  "de", List.of("eea"),
                  "us", List.of(),
                  "world", List.of()),
          "form", Operations.FORMS,
          "about", Map.of("other", List.of(), "consignee", List.of("other")));

  static final List<String> JURISDICTIONS = List.of("cn", "eea");
  private static final Map<String, String> COUNTRIES =
      Map.of("courier", "cn", "overseas-courier", "us");

  /** What {@link #down} answers, reckoned once. */
  private static final Map<String, Map<String, Set<String>>> DOWN = new TreeMap<>();

  static {
    KINDS.forEach(
        (dimension, kinds) -> {
          Map<String, Set<String>> down = new TreeMap<>();
          kinds.keySet().forEach(term -> down.put(term, walk(dimension, term)));
          DOWN.put(dimension, down);
        });
  }

  private final List<Rule> rules;
  private final Set<String> fulfilled;

  Reference(List<Rule> rules, Set<String> fulfilled) {
    this.rules = rules;
    this.fulfilled = fulfilled;
  }

  /** A condition; {@code when} is null for always. */
  record When(String operator, Fact fact, List<When> parts) {}

  /** A box, where it holds, and when. An absent dimension is any. */
  record Extent(Map<String, List<String>> terms, List<String> in, When when) {}

  /** A permit or a forbid. */
  record Rule(
      boolean permit,
      String name,
      Extent extent,
      boolean knowingly,
      List<Extent> exceptions,
      List<String> obligations) {}

  /** A request; an absent dimension is any. Data stands in its own list. */
  record Ask(
      Map<String, String> terms, List<String> data, List<String> in, Map<Fact, Boolean> facts) {}

  /** The answer. */
  Code decide(Ask ask) {
    Set<Code> answers = new TreeSet<>();
    List<String> items = ask.data().isEmpty() ? List.of("") : ask.data();
    for (String item : items) {
      for (String jurisdiction : ask.in().isEmpty() ? JURISDICTIONS : ask.in()) {
        Map<String, String> question = new TreeMap<>(ask.terms());
        question.putIfAbsent("operation", "process");
        if (!item.isEmpty()) {
          question.put("data", item);
        }
        answers.add(answer(question, jurisdiction, ask.facts()));
        for (String destination : crossed(question, jurisdiction)) {
          Map<String, String> export = new TreeMap<>(question);
          export.put("operation", "export");
          export.remove("place");
          if (!destination.isEmpty()) {
            export.put("place", destination);
          }
          answers.add(answer(export, jurisdiction, ask.facts()));
        }
      }
    }
    for (Code code :
        List.of(
            Code.FORBIDDEN, Code.UNDECIDED, Code.NOT_PERMITTED, Code.CONDITION, Code.OBLIGATION)) {
      if (answers.contains(code)) {
        return code;
      }
    }
    return Code.PERMITTED;
  }

  private Code answer(Map<String, String> question, String jurisdiction, Map<Fact, Boolean> facts) {
    boolean undecided = false;
    boolean forbidden = false;
    boolean applies = false;
    boolean holds = false;
    Set<String> obligations = new TreeSet<>();
    for (Rule rule : rules) {
      Extent extent = rule.extent();
      if (!extent.in().contains(jurisdiction)) {
        continue;
      }
      Boolean when = value(extent.when(), facts);
      if (rule.permit()) {
        List<Extent> left =
            rule.exceptions().stream()
                .filter(e -> e.in().contains(jurisdiction) && touches(e, question))
                .toList();
        if (contains(extent, question) && left.stream().noneMatch(e -> e.when() == null)) {
          applies = true;
          if (Boolean.TRUE.equals(when)
              && left.stream().allMatch(e -> Boolean.FALSE.equals(value(e.when(), facts)))) {
            holds = true;
            obligations.addAll(rule.obligations());
          }
        }
      } else if (touches(extent, question)
          && rule.exceptions().stream()
              .noneMatch(
                  exception ->
                      exception.in().contains(jurisdiction)
                          && contains(exception, question)
                          && Boolean.TRUE.equals(value(exception.when(), facts)))) {
        forbidden |= Boolean.TRUE.equals(when);
        undecided |= when == null && !rule.knowingly();
      }
    }
    if (forbidden) {
      return Code.FORBIDDEN;
    }
    if (undecided) {
      return Code.UNDECIDED;
    }
    if (holds) {
      return fulfilled.containsAll(obligations) ? Code.PERMITTED : Code.OBLIGATION;
    }
    return applies ? Code.CONDITION : Code.NOT_PERMITTED;
  }

  private static boolean contains(Extent extent, Map<String, String> question) {
    for (String dimension : DIMENSIONS) {
      List<String> own = extent.terms().get(dimension);
      if (own != null && has(question.get("operation"), dimension)) {
        String term = question.get(dimension);
        if (term == null || own.stream().noneMatch(one -> down(dimension, one).contains(term))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean touches(Extent extent, Map<String, String> question) {
    for (String dimension : DIMENSIONS) {
      List<String> own = extent.terms().get(dimension);
      String term = question.get(dimension);
      if (own != null && term != null && has(question.get("operation"), dimension)) {
        Set<String> asked = down(dimension, term);
        if (own.stream()
            .noneMatch(one -> down(dimension, one).stream().anyMatch(asked::contains))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<String> crossed(Map<String, String> question, String jurisdiction) {
    String operation = question.get("operation");
    if (!has(operation, "place") || operation.equals("export")) {
      return List.of();
    }
    Set<String> destinations = new TreeSet<>();
    String place = question.get("place");
    String recipient = question.get("recipient");
    boolean known = false;
    if (place != null) {
      destinations.add(place);
    }
    if (has(operation, "recipient")) {
      if (recipient == null) {
        destinations.addAll(COUNTRIES.values());
      } else {
        for (String one : down("recipient", recipient)) {
          destinations.addAll(countries(one));
        }
        known = !countries(recipient).isEmpty();
      }
    }
    List<String> crossed = new ArrayList<>();
    for (String destination : destinations) {
      if (!down("place", jurisdiction).contains(destination)) {
        crossed.add(destination);
      }
    }
    if (place == null && !known) {
      crossed.add("");
    }
    return crossed;
  }

  private static Set<String> countries(String recipient) {
    Set<String> countries = new TreeSet<>();
    if (COUNTRIES.containsKey(recipient)) {
      countries.add(COUNTRIES.get(recipient));
    } else {
      KINDS.get("recipient").get(recipient).forEach(kind -> countries.addAll(countries(kind)));
    }
    return countries;
  }

  /** The term and everything narrower. */
  static Set<String> down(String dimension, String term) {
    return DOWN.get(dimension).get(term);
  }

  private static Set<String> walk(String dimension, String term) {
    Set<String> down = new TreeSet<>(Set.of(term));
    KINDS
        .get(dimension)
        .forEach(
            (narrower, kinds) -> {
              if (kinds.contains(term)) {
                down.addAll(walk(dimension, narrower));
              }
            });
    return down;
  }

  /** Whether requests for the operation have the dimension. */
  static boolean has(String operation, String dimension) {
    return switch (dimension) {
      case "recipient" ->
          !List.of("collect", "store", "use", "apply", "profile", "decide").contains(operation);
      case "place" -> !List.of("collect", "use", "apply", "profile", "decide").contains(operation);
      default -> true;
    };
  }

  private static Boolean value(When when, Map<Fact, Boolean> facts) {
    if (when == null) {
      return true;
    }
    List<Boolean> parts = new ArrayList<>();
    when.parts().forEach(part -> parts.add(value(part, facts)));
    return switch (when.operator()) {
      case "fact" -> facts.get(when.fact());
      case "not" -> parts.get(0) == null ? null : Boolean.valueOf(!parts.get(0));
      case "all" -> parts.contains(false) ? Boolean.FALSE : parts.contains(null) ? null : true;
      default -> parts.contains(true) ? Boolean.TRUE : parts.contains(null) ? null : false;
    };
  }
}
