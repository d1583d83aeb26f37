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
 * original, its heading, lists and blocks of facts, after the clause that it follows there, or
 * before the one that follows it. A language that has no text yet gets its first from them.
 */
final class NewClauses {
  private final List<Leaf> inOrder;
  private final Map<String, List<Leaf>> leaves = new HashMap<>();
  private final List<Clause> original;
  private final Map<String, Clause> translated = new HashMap<>();
  private final Optional<Words> governing;

  NewClauses(PublishedPolicy policy, String language) {
    governing = policy.governing();
    original = governing.map(Clauses::of).orElse(List.of());
    inOrder = governing.map(Leaf::of).orElse(List.of());
    inOrder.forEach(
        leaf -> leaves.computeIfAbsent(leaf.clause(), id -> new ArrayList<>()).add(leaf));
    Optional.ofNullable(policy.words().get(language))
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

  /**
   * Where the clauses of these units come in.
   *
   * @param words the text that they come into
   * @param findings told of a unit that has no place
   */
  List<Splice> splices(Words words, Map<Unit, Translation> added, List<Diagnostic> findings) {
    boolean carriage = words.source().text().contains("\r\n");
    List<Splice> splices = new ArrayList<>();
    texts(added, findings)
        .forEach(
            (clause, text) ->
                splice(words, clause, text)
                    .map(splice -> carriage ? splice.withCarriage() : splice)
                    .ifPresentOrElse(splices::add, () -> findings.add(unplaced(clause, added))));
    return splices;
  }

  /** The first text of a language, as far as it is translated. */
  String whole(Map<Unit, Translation> added, List<Diagnostic> findings) {
    return String.join("\n\n", texts(added, findings).values()) + "\n";
  }

  /** The Markdown of the clauses of these units, in order; of one inside another, the outer's. */
  private Map<Clause, String> texts(Map<Unit, Translation> added, List<Diagnostic> findings) {
    Map<Clause, String> texts = new LinkedHashMap<>();
    Map<Leaf, Translation> translations = new HashMap<>();
    added.forEach((unit, translation) -> translations.put(leaf(unit), translation));
    int end = 0;
    for (Clause clause : original) {
      boolean inside = clause.span().start() < end;
      if (translated.containsKey(clause.id()) || inside || !isAdded(clause, added)) {
        continue;
      }
      end = clause.span().end();
      text(clause, translations)
          .ifPresentOrElse(
              text -> texts.put(clause, text), () -> findings.add(unplaced(clause, added)));
    }
    return texts;
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
    for (Leaf leaf : inOrder) {
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
    text.append(file.substring(from, clause.span().end()));
    return Optional.of(text.toString().replace("\r\n", "\n").strip());
  }

  /** After the clause that it follows in the original, or before the one after it. */
  private Optional<Splice> splice(Words words, Clause clause, String text) {
    String between = kindOf(clause).equals("li") ? "\n" : "\n\n";
    Optional<Clause> before = Optional.empty();
    Optional<Clause> after = Optional.empty();
    boolean passed = false;
    for (Clause other : neighbours(clause)) {
      if (other.id().equals(clause.id())) {
        passed = true;
      } else if (translated.containsKey(other.id())) {
        Clause there = translated.get(other.id());
        if (!passed) {
          before = Optional.of(there);
        } else if (after.isEmpty()) {
          after = Optional.of(there);
        }
      }
    }
    if (before.isPresent()) {
      int at = end(words.source(), before.get());
      return Optional.of(new Splice(new Unit.Place(at, at), between + text));
    }
    return after.map(
        one -> {
          int at = one.span().start();
          return new Splice(new Unit.Place(at, at), text + between);
        });
  }

  /**
   * The clauses of the original beside which one can stand, itself among them: sections beside
   * sections, and inside a section what is of its kind.
   */
  private List<Clause> neighbours(Clause clause) {
    List<Clause> sections = original.stream().filter(this::isSection).toList();
    if (isSection(clause)) {
      return sections;
    }
    Optional<Clause> section = sections.stream().filter(one -> isInside(clause, one)).findFirst();
    return original.stream()
        .filter(other -> kindOf(other).equals(kindOf(clause)) && !isSection(other))
        .filter(other -> section.filter(one -> isInside(other, one)).isPresent())
        .toList();
  }

  private static boolean isInside(Clause clause, Clause outer) {
    return clause.span().start() >= outer.span().start()
        && clause.span().end() <= outer.span().end();
  }

  private boolean isSection(Clause clause) {
    return clause.id().equals(Clause.PREAMBLE) || kindOf(clause).startsWith("h");
  }

  private String kindOf(Clause clause) {
    return leaves.getOrDefault(clause.id(), List.of()).stream()
        .findFirst()
        .map(Leaf::kind)
        .orElse("");
  }

  /** The end of a clause without the blank lines after it. */
  private static int end(SourceFile file, Clause clause) {
    int end = clause.span().end();
    while (end > clause.span().start() && Character.isWhitespace(file.codePointAt(end - 1))) {
      end--;
    }
    return end;
  }
}
