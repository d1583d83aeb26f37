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
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.vocabulary.Vocabulary;

/**
 * What a policy permits and promises.
 *
 * @param terms the terms of each dimension
 * @param groups the data groups and their items
 * @param outOfScope items and groups that are no personal information
 * @param permits what is permitted, by rule id
 * @param forbids what is promised not to be done, by rule id
 */
public record Meaning(
    Terms terms,
    SortedMap<String, SortedSet<String>> groups,
    SortedSet<String> outOfScope,
    List<Permit> permits,
    List<Forbid> forbids) {
  /** Keeps its own copies. */
  public Meaning {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    outOfScope = Collections.unmodifiableSortedSet(new TreeSet<>(outOfScope));
    permits = List.copyOf(permits);
    forbids = List.copyOf(forbids);
  }

  /** The meaning of a policy. */
  public static Meaning of(Policy policy, Vocabulary vocabulary) {
    Terms terms = Terms.of(policy, vocabulary);
    Boxes boxes = new Boxes(policy, terms, vocabulary);
    Permits permits = new Permits(policy, boxes, vocabulary);
    List<Permit> permitted = new ArrayList<>();
    policy.all(Practice.class).forEach(practice -> permitted.addAll(permits.of(practice)));
    List<Forbid> forbidden =
        policy.all(Promise.class).map(promise -> forbid(promise, policy, boxes)).toList();
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    SortedSet<String> outOfScope = new TreeSet<>();
    policy
        .all(DataGroup.class)
        .forEach(
            group -> {
              if (group.notPersonal().isPresent()) {
                outOfScope.add(group.id());
                outOfScope.addAll(group.members().ids());
              } else {
                groups.put(group.id(), new TreeSet<>(group.members().ids()));
              }
            });
    policy
        .all(Item.class)
        .filter(item -> item.notPersonal().isPresent())
        .forEach(item -> outOfScope.add(item.id()));
    permitted.sort(Comparator.comparing(Permit::rule));
    return new Meaning(
        terms,
        groups,
        outOfScope,
        permitted,
        forbidden.stream().sorted(Comparator.comparing(Forbid::rule)).toList());
  }

  private static Forbid forbid(Promise promise, Policy policy, Boxes boxes) {
    List<Forbid.Exemption> exceptions = new ArrayList<>();
    for (Exemption exemption : promise.exemptions()) {
      box(exemption, promise, policy, boxes)
          .ifPresent(
              box ->
                  exceptions.add(
                      new Forbid.Exemption(
                          box,
                          exemption.jurisdictions(),
                          boxes.writtenOut(exemption.condition()))));
    }
    return new Forbid(
        promise.name(),
        promise.name(),
        boxes.of(boxes.forbidden(promise.verb()), promise.scope()),
        promise.part(),
        boxes.writtenOut(promise.condition()),
        promise.knowingly(),
        exceptions);
  }

  /** What is left out; nothing where a statement is named that is no practice. */
  private static Optional<Box> box(
      Exemption exemption, Promise promise, Policy policy, Boxes boxes) {
    if (exemption.practice().isEmpty()) {
      return Optional.of(boxes.of(boxes.forbidden(promise.verb()), exemption.scope()));
    }
    return exemption
        .practice()
        .flatMap(ref -> policy.statement(ref.id()))
        .filter(Practice.class::isInstance)
        .map(practice -> boxes.ofNamed((Practice) practice));
  }
}
