package org.mingwen.compiler.pins;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;

/**
 * What was renamed one to one since the last release, by its former name: a pin goes on saying what
 * it said. What was split or merged is something else, and is looked at again.
 */
final class FormerNames {
  private static final Pattern TOKEN = Pattern.compile("\\{\\{([^}]*)\\}\\}");

  private final Map<String, String> clauses;
  private final Map<String, String> statements;
  private final Map<String, String> ids = new HashMap<>();

  private FormerNames(PublishedPolicy policy) {
    this(
        single(policy.governing().map(Words::former).orElse(Map.of())),
        single(policy.policy().former()));
  }

  private FormerNames(Map<String, String> clauses, Map<String, String> statements) {
    this.clauses = clauses;
    this.statements = statements;
    statements.forEach((now, old) -> ids.put(id(now), id(old)));
    ids.putAll(statements);
  }

  /** From former names to present ones. */
  FormerNames back() {
    return new FormerNames(reversed(clauses), reversed(statements));
  }

  private static Map<String, String> reversed(Map<String, String> names) {
    Map<String, String> reversed = new HashMap<>();
    names.forEach((now, old) -> reversed.put(old, now));
    return reversed;
  }

  static FormerNames of(PublishedPolicy policy) {
    return new FormerNames(policy);
  }

  private static String id(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static Map<String, String> single(Map<String, List<String>> former) {
    Map<String, Integer> heirs = new HashMap<>();
    former.values().forEach(olds -> olds.forEach(old -> heirs.merge(old, 1, Integer::sum)));
    Map<String, String> single = new HashMap<>();
    former.forEach(
        (now, olds) -> {
          if (olds.size() == 1 && heirs.get(olds.get(0)) == 1) {
            single.put(now, olds.get(0));
          }
        });
    return single;
  }

  /** Whether nothing was renamed. */
  boolean isEmpty() {
    return clauses.isEmpty() && statements.isEmpty();
  }

  /** The former id of a clause. */
  Optional<String> clause(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /** The former address of a phrase: that of a statement, or of a part of it. */
  Optional<String> phrase(String address) {
    for (int end = address.length(); end > 0; end = address.lastIndexOf('.', end - 1)) {
      String old = statements.get(address.substring(0, end));
      if (old != null) {
        return Optional.of(old + address.substring(end));
      }
    }
    return Optional.empty();
  }

  /** The source of a clause with every placeholder as it was called. */
  String source(String source) {
    return TOKEN.matcher(source).replaceAll(this::token);
  }

  private String token(MatchResult token) {
    String[] words = token.group(1).split(" ");
    for (int i = 0; i < words.length; i++) {
      words[i] = word(words[0], i, words[i]);
    }
    return Matcher.quoteReplacement("{{" + String.join(" ", words) + "}}");
  }

  private String word(String first, int at, String word) {
    if (first.equals("ref") && at == 1) {
      return clauses.getOrDefault(word, word);
    }
    return phrase(word).orElseGet(() -> at == 2 ? ids.getOrDefault(word, word) : word);
  }

  /** Facts with every name as it was. */
  SortedMap<String, Object> facts(SortedMap<String, Object> facts) {
    SortedMap<String, Object> renamed = new TreeMap<>();
    facts.forEach((token, tree) -> renamed.put(source(token), tree(tree)));
    return renamed;
  }

  private Object tree(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      SortedMap<String, Object> renamed = new TreeMap<>();
      map.forEach(
          (key, value) -> {
            String name = String.valueOf(key);
            renamed.put(statements.getOrDefault(name, name), tree(value));
          });
      return renamed;
    } else if (tree instanceof Collection<?> list) {
      List<Object> renamed = list.stream().map(this::tree).toList();
      boolean names = renamed.stream().allMatch(String.class::isInstance);
      // Names are a set, and were sorted by what they were called.
      return names && !renamed.equals(tree) ? renamed.stream().sorted().toList() : renamed;
    } else if (tree instanceof String text) {
      return ids.getOrDefault(text, text);
    }
    return tree;
  }
}
