package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a request in words into questions about numbers; steps 2 to 5 of the decision. */
final class Resolver {
  /** More than any app asks at once; a bound for files with absurdly long groups. */
  private static final int MAX_QUESTIONS = 100_000;

  private final Asked asked;
  private final Rules rules;
  private final Rules.Vocabulary vocabulary;
  private final List<String> unknown = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();

  private Resolver(Asked asked, Rules rules) {
    this.asked = asked;
    this.rules = rules;
    this.vocabulary = rules.vocabulary();
  }

  /** Resolves a request in a rules file. */
  static Resolution resolve(Asked asked, Rules rules) {
    return new Resolver(asked, rules).resolution();
  }

  private Resolution resolution() {
    List<String> invalid = invalid();
    if (asked.malformed() || !invalid.isEmpty()) {
      return Resolution.denied(Code.INVALID_REQUEST, invalid);
    }
    int[] terms = terms();
    Set<Integer> items = items();
    Map<String, Integer> places = vocabulary.jurisdictions();
    List<String> jurisdictions =
        asked.jurisdictions().isEmpty() ? List.copyOf(places.keySet()) : asked.jurisdictions();
    for (String jurisdiction : jurisdictions) {
      if (!places.containsKey(jurisdiction)) {
        unknown.add("jurisdiction " + jurisdiction);
      }
    }
    if (!unknown.isEmpty()) {
      return Resolution.denied(Code.UNKNOWN_TERM, unknown);
    }
    if (!outside.isEmpty()) {
      return Resolution.denied(Code.OUT_OF_SCOPE, outside);
    }
    if ((long) items.size() * jurisdictions.size() > MAX_QUESTIONS) {
      return Resolution.denied(Code.ERROR, List.of("more than " + MAX_QUESTIONS + " questions"));
    }
    List<Question> questions = new ArrayList<>();
    for (int item : items) {
      terms[Dimension.DATA.index] = item;
      Cell cell = new Cell(rules, terms);
      for (String jurisdiction : jurisdictions) {
        ask(cell, jurisdiction, places.get(jurisdiction), questions);
      }
    }
    return Resolution.of(questions, operation().equals(Operations.STORE));
  }

  private void ask(Cell cell, String jurisdiction, int number, List<Question> questions) {
    questions.add(Question.of(rules, cell, number, jurisdiction, ""));
    int export = rules.terms(Dimension.OPERATION).number(Operations.EXPORT);
    for (int place : new Border(rules).crossed(cell, vocabulary.places().get(number))) {
      Cell exported = cell.with(Dimension.OPERATION, export, Dimension.PLACE, place);
      String name = rules.terms(Dimension.PLACE).name(place);
      questions.add(Question.of(rules, exported, number, jurisdiction, name));
    }
  }

  /** Dimensions given that the operation, if known, does not have. */
  private List<String> invalid() {
    Integer operation = rules.terms(Dimension.OPERATION).number(operation());
    return operation == null
        ? List.of()
        : asked.terms().keySet().stream()
            .filter(dimension -> !rules.has(operation, dimension))
            .sorted()
            .map(dimension -> dimension.key + " of " + operation())
            .toList();
  }

  private String operation() {
    return asked.terms().getOrDefault(Dimension.OPERATION, Operations.PROCESS);
  }

  /** Numbers of the terms given, any elsewhere; data is filled in later. */
  private int[] terms() {
    int[] terms = new int[Dimension.COUNT];
    for (Dimension dimension : Dimension.values()) {
      String name = dimension == Dimension.OPERATION ? operation() : asked.terms().get(dimension);
      Integer number = name == null ? Integer.valueOf(Terms.ANY) : number(dimension, name);
      terms[dimension.index] = number == null ? Terms.ANY : number;
    }
    return terms;
  }

  private Integer number(Dimension dimension, String name) {
    Integer number = rules.terms(dimension).number(name);
    if (number == null) {
      unknown.add(dimension.key + " " + name);
    }
    return number;
  }

  /** The items of data, groups replaced by their members. */
  private Set<Integer> items() {
    Set<Integer> items = new LinkedHashSet<>();
    if (asked.data().isEmpty()) {
      items.add(Terms.ANY);
    }
    for (String name : asked.data()) {
      if (vocabulary.outOfScope().contains(name)) {
        outside.add("data " + name);
      } else if (vocabulary.groups().containsKey(name)) {
        vocabulary.groups().get(name).forEach(member -> addItem(member, items));
      } else {
        Integer number = number(Dimension.DATA, name);
        if (number != null) {
          addItem(number, items);
        }
      }
    }
    return items;
  }

  private void addItem(int item, Set<Integer> items) {
    Terms data = rules.terms(Dimension.DATA);
    BitSet kinds = data.up(item);
    if (kinds.stream().anyMatch(kind -> vocabulary.outOfScope().contains(data.name(kind)))) {
      outside.add("data " + data.name(item));
    } else {
      items.add(item);
    }
  }
}
