package org.mingwen.compiler.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.xliff.TargetLabels.Splice;
import org.mingwen.compiler.xliff.XliffImport.Translation;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;

/**
 * Clauses that a translation does not have yet. Each comes in with the form that it has in the
 * original, its heading, lists and blocks of facts, after the clause that it follows there.
 */
final class NewClauses {
  private final Map<String, List<Leaf>> leaves = new LinkedHashMap<>();
  private final List<Clause> original;
  private final Map<String, Clause> translated = new HashMap<>();
  private final Optional<Words> governing;
  private final Optional<Words> words;

  NewClauses(PublishedPolicy policy, String language) {
    governing = policy.governing();
    words = Optional.ofNullable(policy.words().get(language));
    original = governing.map(Clauses::of).orElse(List.of());
    governing
        .map(Leaf::of)
        .orElse(List.of())
        .forEach(leaf -> leaves.computeIfAbsent(leaf.clause(), id -> new ArrayList<>()).add(leaf));
    words
        .map(Clauses::of)
        .orElse(List.of())
        .forEach(clause -> translated.putIfAbsent(clause.id(), clause));
  }

  /** What sort of block a unit of a new clause is in the original. */
  String kind(Unit unit) {
    return leaf(unit).kind();
  }

  private Leaf leaf(Unit unit) {
    int number = Integer.parseInt(unit.id().substring(unit.id().lastIndexOf('/') + 1));
    return leaves.get(unit.key()).get(number - 1);
  }

  /** Where the clauses of these units come in; a unit that has no place is a finding. */
  List<Splice> splices(Map<Unit, Translation> added, List<Diagnostic> findings) {
    List<Splice> splices = new ArrayList<>();
    Map<Leaf, Translation> texts = new HashMap<>();
    added.forEach((unit, translation) -> texts.put(leaf(unit), translation));
    int end = 0;
    for (Clause clause : original) {
      boolean inside = clause.span().start() < end;
      if (translated.containsKey(clause.id()) || inside || !isAdded(clause, added)) {
        continue;
      }
      end = clause.span().end();
      Optional<String> text = text(clause, texts);
      Optional<Splice> splice = text.flatMap(one -> splice(clause, one));
      splice.ifPresentOrElse(splices::add, () -> findings.add(unplaced(clause, added)));
    }
    return splices;
  }

  private static boolean isAdded(Clause clause, Map<Unit, Translation> added) {
    return added.keySet().stream().anyMatch(unit -> unit.key().equals(clause.id()));
  }

  private static Diagnostic unplaced(Clause clause, Map<Unit, Translation> added) {
    Map.Entry<Unit, Translation> first =
        added.entrySet().stream()
            .filter(entry -> entry.getKey().key().equals(clause.id()))
            .findFirst()
            .orElseThrow();
    return Diagnostic.error(
        "unplaced-unit",
        first.getValue().entry().span(),
        Argument.quoted(first.getKey().id()),
        Argument.quoted(clause.id()));
  }

  /** The clause's Markdown with every block translated; empty if one is not. */
  private Optional<String> text(Clause clause, Map<Leaf, Translation> texts) {
    SourceFile file = governing.orElseThrow().source();
    StringBuilder text = new StringBuilder();
    int from = clause.span().start();
    for (List<Leaf> all : leaves.values()) {
      for (Leaf leaf : all) {
        if (leaf.span().start() >= from && leaf.span().end() <= clause.span().end()) {
          Translation translation = texts.get(leaf);
          if (translation == null) {
            return Optional.empty();
          }
          text.append(file.substring(from, leaf.span().start()));
          text.append(translation.blocks().get(0));
          from = leaf.span().end();
        }
      }
    }
    text.append(file.substring(from, clause.span().end()));
    return Optional.of(text.toString().strip());
  }

  /** After the clause of its kind that it follows in the original. */
  private Optional<Splice> splice(Clause clause, String text) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String kind = kindOf(clause);
    Optional<Clause> before = Optional.empty();
    for (Clause other : original) {
      if (other.id().equals(clause.id())) {
        break;
      }
      if (translated.containsKey(other.id())
          && (isHeading(kind) ? isHeading(kindOf(other)) : kindOf(other).equals(kind))) {
        before = Optional.of(translated.get(other.id()));
      }
    }
    return before.map(
        one -> {
          int at = end(one);
          String between = kind.equals("li") ? "\n" : "\n\n";
          return new Splice(new Unit.Place(at, at), between + text);
        });
  }

  private static boolean isHeading(String kind) {
    return kind.startsWith("h");
  }

  private String kindOf(Clause clause) {
    return leaves.getOrDefault(clause.id(), List.of()).stream()
        .findFirst()
        .map(Leaf::kind)
        .orElse("");
  }

  /** The end of a clause without the blank lines after it. */
  private int end(Clause clause) {
    SourceFile file = words.orElseThrow().source();
    int end = clause.span().end();
    while (end > clause.span().start() && Character.isWhitespace(file.codePointAt(end - 1))) {
      end--;
    }
    return end;
  }
}
