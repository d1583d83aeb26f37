package org.mingwen.compiler.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;

/** Pairs the words of a translation with those that it translates. */
final class Units {
  private Units() {}

  /**
   * The blocks of the text, in the order of the original. Where a clause has other blocks than its
   * original, nobody knows which is which, and it is one unit.
   */
  static List<Unit> words(PublishedPolicy policy, String language) {
    Map<String, List<Leaf>> original = byClause(policy.governing());
    Map<String, List<Leaf>> translated =
        byClause(Optional.ofNullable(policy.words().get(language)));
    List<Unit> units = new ArrayList<>();
    original.forEach(
        (clause, leaves) -> {
          List<Leaf> others = translated.getOrDefault(clause, List.of());
          if (others.isEmpty() || kinds(leaves).equals(kinds(others))) {
            for (int i = 0; i < leaves.size(); i++) {
              List<Leaf> other = others.isEmpty() ? others : others.subList(i, i + 1);
              units.add(unit(clause + "/" + (i + 1), clause, leaves.subList(i, i + 1), other));
            }
          } else {
            units.add(unit(clause, clause, leaves, others));
          }
        });
    return units;
  }

  private static Unit unit(String id, String clause, List<Leaf> original, List<Leaf> other) {
    return new Unit(
        id,
        clause,
        markup(original),
        other.isEmpty() ? Optional.empty() : Optional.of(markup(other)),
        other.stream()
            .map(leaf -> new Unit.Place(leaf.span().start(), leaf.span().end()))
            .toList());
  }

  private static List<Markup> markup(List<Leaf> leaves) {
    List<Markup> markup = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (!markup.isEmpty()) {
        markup.add(Unit.BREAK);
      }
      markup.addAll(Markup.parse(leaf.source().replace("\r\n", "\n")));
    }
    return markup;
  }

  private static Map<String, List<Leaf>> byClause(Optional<Words> words) {
    Map<String, List<Leaf>> byClause = new LinkedHashMap<>();
    for (Leaf leaf : words.map(Leaf::of).orElse(List.of())) {
      byClause.computeIfAbsent(leaf.clause(), key -> new ArrayList<>()).add(leaf);
    }
    return byClause;
  }

  private static List<String> kinds(List<Leaf> leaves) {
    return leaves.stream().map(Leaf::kind).toList();
  }

  /** The labels and phrases by their address, in order. */
  static List<Unit> labels(PublishedPolicy policy, String language) {
    SortedMap<String, String> original =
        org.mingwen.compiler.canonical.Units.original(policy).phrases();
    Map<String, Words.Label> labels =
        Optional.ofNullable(policy.words().get(language)).map(Words::labels).orElse(Map.of());
    List<Unit> units = new ArrayList<>();
    original.forEach(
        (address, text) -> {
          Optional<Words.Label> label = Optional.ofNullable(labels.get(address));
          units.add(
              new Unit(
                  address,
                  address,
                  text(text),
                  label.map(one -> text(one.text())),
                  label.stream()
                      .map(one -> new Unit.Place(one.span().start(), one.span().end()))
                      .toList()));
        });
    return units;
  }

  /** A label has no marks, whatever it looks like. */
  static List<Markup> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new Markup.Text(text));
  }
}
