package org.mingwen.compiler.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * What a policy permits and promises, and how long data is kept.
 *
 * @param terms the terms of each dimension
 * @param groups the data groups and their items
 * @param outOfScope items and groups that are no personal information, and items that the policy
 *     says it does not speak of
 * @param sensitive items that are sensitive by the law of a jurisdiction of the policy, by its
 *     word, or because they are derived from such
 * @param permits what is permitted, by rule id
 * @param forbids what is promised not to be done, by rule id
 * @param keeps how long data is kept, by rule id
 */
public record Meaning(
    Terms terms,
    SortedMap<String, SortedSet<String>> groups,
    SortedSet<String> outOfScope,
    SortedSet<String> sensitive,
    List<Permit> permits,
    List<Forbid> forbids,
    List<Keep> keeps) {
  /** Keeps its own copies. */
  public Meaning {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    outOfScope = Collections.unmodifiableSortedSet(new TreeSet<>(outOfScope));
    sensitive = Collections.unmodifiableSortedSet(new TreeSet<>(sensitive));
    permits = List.copyOf(permits);
    forbids = List.copyOf(forbids);
    keeps = List.copyOf(keeps);
  }

  /** The meaning of a policy. */
  public static Meaning of(Policy policy, Vocabulary vocabulary) {
    Terms terms = Terms.of(policy, vocabulary);
    Boxes boxes = new Boxes(policy, terms, vocabulary);
    List<Permit> permitted =
        permitted(policy, new Permits(policy, boxes, terms, vocabulary, false));
    Forbids forbids = new Forbids(policy, boxes, terms, permitted);
    return new Meaning(
        terms,
        groups(policy),
        outOfScope(policy, boxes),
        boxes.sensitive(),
        permitted,
        forbidden(policy, forbids),
        policy
            .all(Retention.class)
            .map(retention -> Keeps.of(retention, boxes))
            .sorted(Comparator.comparing(Keep::rule))
            .toList());
  }

  static List<Permit> permitted(Policy policy, Permits permits) {
    List<Permit> permitted = new ArrayList<>();
    policy.all(Practice.class).forEach(practice -> permitted.addAll(permits.of(practice)));
    policy.all(Cookie.class).forEach(cookie -> permits.of(cookie).ifPresent(permitted::add));
    permitted.sort(Comparator.comparing(Permit::rule));
    return permitted;
  }

  static List<Forbid> forbidden(Policy policy, Forbids forbids) {
    return Stream.concat(
            policy.all(Promise.class).map(forbids::of),
            policy.all(Minors.class).flatMap(minors -> forbids.of(minors).stream()))
        .sorted(Comparator.comparing(Forbid::rule))
        .toList();
  }

  /**
   * What says how long an item is kept for a purpose in a jurisdiction: the statements with the
   * narrowest data, then the narrowest purpose. Several where none is narrower than the others;
   * where those differ the policy contradicts itself.
   *
   * @param item an item's id
   * @param purpose a purpose's id; empty for a purpose that no statement names
   * @param jurisdiction a jurisdiction's id
   */
  public List<Keep> retentionOf(String item, Optional<String> purpose, String jurisdiction) {
    return Keeps.governing(keeps, terms, item, purpose, jurisdiction);
  }

  private static SortedMap<String, SortedSet<String>> groups(Policy policy) {
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    policy
        .all(DataGroup.class)
        .filter(group -> group.notPersonal().isEmpty())
        .forEach(group -> groups.put(group.id(), new TreeSet<>(group.members().ids())));
    return groups;
  }

  /**
   * An exclusion in the part of a jurisdiction takes from permits there, and is not among these.
   */
  private static SortedSet<String> outOfScope(Policy policy, Boxes boxes) {
    SortedSet<String> outOfScope = new TreeSet<>();
    policy
        .all(DataGroup.class)
        .filter(group -> group.notPersonal().isPresent())
        .forEach(
            group -> {
              outOfScope.add(group.id());
              outOfScope.addAll(group.members().ids());
            });
    policy
        .all(Item.class)
        .filter(item -> item.notPersonal().isPresent())
        .forEach(item -> outOfScope.add(item.id()));
    policy
        .all(Exclusion.class)
        .filter(exclusion -> exclusion.part().isEmpty())
        .map(exclusion -> boxes.data(exclusion.data()))
        .filter(data -> !data.isAny())
        .forEach(data -> outOfScope.addAll(data.terms().orElseThrow()));
    return outOfScope;
  }
}
