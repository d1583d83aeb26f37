package org.mingwen.compiler.pins;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.publication.Mention;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;

/**
 * The facts that each clause speaks of: the values of its inline placeholders, and what the
 * statements that it says mean, with what they refer to: a group that got a member more is said by
 * whatever prose says what is done with it. Blocks do not count, since they say themselves. Dates
 * of the version do not either: they are another in each.
 */
final class SpokenFacts {
  private static final Set<String> OF_THE_VERSION = Set.of("effective", "published");

  private final PublishedPolicy policy;
  private final SortedMap<String, Map<String, Object>> meanings;
  private final Map<String, List<String>> byId = new HashMap<>();
  private final Map<String, SortedMap<String, Object>> byClause = new HashMap<>();
  private final Map<String, String> hashes = new HashMap<>();

  private SpokenFacts(PublishedPolicy policy) {
    this.policy = policy;
    this.meanings = FactTrees.meanings(policy);
    policy
        .policy()
        .all(Declaration.class)
        .map(Declaration::name)
        .forEach(
            name -> {
              add(name, name);
              add(name.substring(name.indexOf('.') + 1), name);
            });
    policy.publication().ifPresent(this::clauses);
  }

  private void add(String id, String name) {
    byId.computeIfAbsent(id, key -> new ArrayList<>()).add(name);
  }

  /** What the clauses of the words that govern speak of. */
  static SpokenFacts of(PublishedPolicy policy) {
    return new SpokenFacts(policy);
  }

  /** The facts of a clause by the placeholder that speaks of them; none where it speaks of none. */
  SortedMap<String, Object> in(String clause) {
    return Collections.unmodifiableSortedMap(byClause.getOrDefault(clause, new TreeMap<>()));
  }

  /** The hash of the facts of a clause, which several languages ask for. */
  String hashOf(String clause) {
    return hashes.computeIfAbsent(clause, id -> hash(in(id)));
  }

  /** The hash of facts; empty where there are none. */
  static String hash(SortedMap<String, Object> facts) {
    return facts.isEmpty() ? "" : Sha256.of(text(facts));
  }

  /** Facts as canonical JSON on one line. */
  static String text(Map<String, Object> facts) {
    String lines = new String(Json.write(facts), StandardCharsets.UTF_8);
    return OneLine.of(lines);
  }

  private void clauses(Publication publication) {
    for (Mention mention : publication.mentions()) {
      tree(publication.target(mention.placeholder()))
          .ifPresent(
              tree ->
                  byClause
                      .computeIfAbsent(mention.clause(), clause -> new TreeMap<>())
                      .put(key(mention), tree));
    }
  }

  /** Which of several places is the main one says nothing about the facts. */
  static String key(Mention mention) {
    return mention.placeholder().token().replaceFirst(" main\\}\\}$", "}}");
  }

  private Optional<Object> tree(Target target) {
    if (target instanceof Target.Fact fact) {
      return value(PropertyValues.of(fact.statement(), fact.property()));
    } else if (target instanceof Target.OfPolicy property) {
      return OF_THE_VERSION.contains(property.property())
          ? Optional.empty()
          : value(PropertyValues.of(policy.policy().header(), property.property()));
    } else if (target instanceof Target.Says says) {
      return Optional.of(meaning(says.statement().name()));
    }
    return Optional.empty();
  }

  /** What is not stated is a fact, too: once it is stated, the prose around it may be wrong. */
  private static Optional<Object> value(Object value) {
    Object inner = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    return Optional.of(inner == null ? Map.of() : FactTrees.meaning(inner));
  }

  /** What a statement means, and whatever of the policy's own it refers to, by name. */
  private SortedMap<String, Object> meaning(String statement) {
    SortedMap<String, Object> found = new TreeMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(statement));
    while (!next.isEmpty()) {
      String name = next.pop();
      Map<String, Object> tree = meanings.get(name);
      if (tree != null && found.putIfAbsent(name, tree) == null) {
        referred(tree, next);
      }
    }
    return found;
  }

  private void referred(Object tree, Deque<String> next) {
    if (tree instanceof Map<?, ?> map) {
      map.values().forEach(value -> referred(value, next));
    } else if (tree instanceof Collection<?> list) {
      list.forEach(value -> referred(value, next));
    } else if (tree instanceof String text) {
      byId.getOrDefault(text, List.of()).forEach(next::push);
    }
  }
}
