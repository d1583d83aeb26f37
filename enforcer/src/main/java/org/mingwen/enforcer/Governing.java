package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The statements on keeping that bear on a question in one rules file.
 *
 * @param fixed the answer, where it depends on no record; else null
 * @param words words of the question at fault
 * @param keeps the statements, sorted by rule
 */
record Governing(Retention.Status fixed, List<String> words, List<Keep> keeps) {
  private static final long MAX_COMPARISONS = 50_000_000;

  /** Finds them: for each item, purpose and jurisdiction those that no narrower one displaces. */
  static Governing of(RetentionQuestion.Asking asking, Rules rules) {
    Rules.Vocabulary vocabulary = rules.vocabulary();
    Set<String> unknown = new TreeSet<>();
    Set<String> outside = new TreeSet<>();
    BitSet items = items(asking, rules, unknown, outside);
    BitSet purposes = purposes(asking, rules, unknown);
    BitSet jurisdictions = new BitSet();
    for (String name : asking.jurisdictions()) {
      Integer number = vocabulary.jurisdictions().get(name);
      if (number == null) {
        unknown.add("jurisdiction " + name);
      } else {
        jurisdictions.set(number);
      }
    }
    if (asking.jurisdictions().isEmpty()) {
      jurisdictions.set(0, vocabulary.jurisdictions().size());
    }
    if (!unknown.isEmpty()) {
      return denied(Retention.Status.UNKNOWN_TERM, unknown);
    }
    if (!outside.isEmpty()) {
      return denied(Retention.Status.OUT_OF_SCOPE, outside);
    }
    long comparisons =
        (1L + items.cardinality())
            * (1L + purposes.cardinality())
            * jurisdictions.cardinality()
            * Math.max(1, rules.keeps().size());
    if (comparisons > MAX_COMPARISONS) {
      return denied(Retention.Status.ERROR, Set.of("too much to compare"));
    }
    return among(rules, items, purposes, jurisdictions, asking.purpose() == null);
  }

  private static Governing denied(Retention.Status status, Set<String> words) {
    return new Governing(status, List.copyOf(words), List.of());
  }

  private static Governing among(
      Rules rules, BitSet items, BitSet purposes, BitSet jurisdictions, boolean anyPurpose) {
    Set<Keep> governing = new LinkedHashSet<>();
    for (int jurisdiction : jurisdictions.stream().toArray()) {
      List<Keep> there =
          rules.keeps().stream().filter(keep -> keep.in().get(jurisdiction)).toList();
      for (int item : items.stream().toArray()) {
        BitSet itemUp = rules.terms(Dimension.DATA).up(item);
        List<Keep> ofItem =
            there.stream().filter(keep -> reaches(keep, Dimension.DATA, itemUp)).toList();
        if (ofItem.isEmpty()) {
          continue;
        }
        for (int purpose : purposes.stream().toArray()) {
          add(ofItem, itemUp, rules.terms(Dimension.PURPOSE).up(purpose), rules, governing);
        }
        if (anyPurpose) {
          // A purpose that no statement names.
          add(ofItem, itemUp, new BitSet(), rules, governing);
        }
      }
    }
    return governing.isEmpty()
        ? denied(Retention.Status.NOT_STATED, Set.of())
        : new Governing(
            null,
            List.of(),
            governing.stream()
                .sorted(Comparator.comparing(keep -> keep.citation().rule()))
                .toList());
  }

  private static void add(
      List<Keep> keeps, BitSet itemUp, BitSet purposeUp, Rules rules, Set<Keep> governing) {
    List<Keep> candidates =
        keeps.stream().filter(keep -> reaches(keep, Dimension.PURPOSE, purposeUp)).toList();
    for (Keep keep : candidates) {
      if (candidates.stream().noneMatch(o -> displaces(o, keep, itemUp, purposeUp, rules))) {
        governing.add(keep);
      }
    }
  }

  private static boolean reaches(Keep keep, Dimension dimension, BitSet up) {
    int[] terms = keep.box().terms(dimension);
    if (terms == null) {
      return true;
    }
    for (int term : terms) {
      if (up.get(term)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one statement is narrower in its data, or equal in them and narrower in purposes. */
  private static boolean displaces(
      Keep one, Keep other, BitSet itemUp, BitSet purposeUp, Rules rules) {
    boolean data = within(one, other, Dimension.DATA, itemUp, rules);
    boolean dataBack = within(other, one, Dimension.DATA, itemUp, rules);
    if (data != dataBack || !data) {
      return data;
    }
    return within(one, other, Dimension.PURPOSE, purposeUp, rules)
        && !within(other, one, Dimension.PURPOSE, purposeUp, rules);
  }

  /** Whether what one statement says above a term lies within what the other says above it. */
  private static boolean within(Keep one, Keep other, Dimension dimension, BitSet up, Rules rules) {
    int[] own = one.box().terms(dimension);
    int[] others = other.box().terms(dimension);
    if (others == null) {
      return true;
    }
    if (own == null) {
      return false;
    }
    for (int term : own) {
      if (up.get(term) && !meets(rules.terms(dimension).up(term), others)) {
        return false;
      }
    }
    return true;
  }

  private static boolean meets(BitSet up, int[] terms) {
    for (int term : terms) {
      if (up.get(term)) {
        return true;
      }
    }
    return false;
  }

  /** The items asked about and everything narrower. */
  private static BitSet items(
      RetentionQuestion.Asking asking, Rules rules, Set<String> unknown, Set<String> outside) {
    Terms data = rules.terms(Dimension.DATA);
    Rules.Vocabulary vocabulary = rules.vocabulary();
    List<Integer> asked = new ArrayList<>();
    for (String name : asking.data()) {
      if (vocabulary.outOfScope().contains(name)) {
        outside.add("data " + name);
      } else if (vocabulary.groups().containsKey(name)) {
        asked.addAll(vocabulary.groups().get(name));
      } else if (data.number(name) == null) {
        unknown.add("data " + name);
      } else {
        asked.add(data.number(name));
      }
    }
    BitSet items = new BitSet();
    for (int item : asked) {
      if (data.up(item).stream().anyMatch(u -> vocabulary.outOfScope().contains(data.name(u)))) {
        outside.add("data " + data.name(item));
      }
      items.or(data.down(item));
    }
    if (asking.data().isEmpty()) {
      items.set(0, data.size());
    }
    return items;
  }

  private static BitSet purposes(
      RetentionQuestion.Asking asking, Rules rules, Set<String> unknown) {
    Terms purposes = rules.terms(Dimension.PURPOSE);
    BitSet all = new BitSet();
    if (asking.purpose() == null) {
      all.set(0, purposes.size());
    } else if (purposes.number(asking.purpose()) == null) {
      unknown.add("purpose " + asking.purpose());
    } else {
      all.or(purposes.down(purposes.number(asking.purpose())));
    }
    return all;
  }
}
