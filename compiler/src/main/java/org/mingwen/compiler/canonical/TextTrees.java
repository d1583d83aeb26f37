package org.mingwen.compiler.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.ResolvedText.Clause;
import org.mingwen.compiler.publication.ResolvedText.Kind;
import org.mingwen.compiler.publication.ResolvedText.Passage;

/** The words as readers saw them, as trees: clauses in order, a passage a line. */
public final class TextTrees {
  private static final String LANGUAGE = "language";
  private static final String CLAUSES = "clauses";
  private static final String ID = "id";
  private static final String NUMBER = "number";
  private static final String PASSAGES = "passages";

  private TextTrees() {}

  /** The tree of a text. */
  public static SortedMap<String, Object> whole(ResolvedText text) {
    List<Map<String, Object>> clauses = new ArrayList<>();
    for (Clause clause : text.clauses()) {
      Map<String, Object> tree = new TreeMap<>();
      tree.put(ID, clause.id());
      tree.put(NUMBER, clause.number());
      tree.put(
          PASSAGES,
          clause.passages().stream()
              .map(passage -> Map.of(TreeWriter.word(passage.kind()), passage.text()))
              .toList());
      clauses.add(tree);
    }
    return new TreeMap<>(Map.of(LANGUAGE, text.language(), CLAUSES, clauses));
  }

  /**
   * The text of such a tree.
   *
   * @throws CanonicalException if no text has it
   */
  public static ResolvedText read(Map<String, Object> tree) {
    List<Clause> clauses = new ArrayList<>();
    for (Object element : JsonTree.part(tree, CLAUSES, List.class)) {
      Map<String, Object> clause = CanonicalException.map(element);
      List<Passage> passages = new ArrayList<>();
      for (Object passage : JsonTree.part(clause, PASSAGES, List.class)) {
        passages.add(passage(CanonicalException.map(passage)));
      }
      clauses.add(
          new Clause(
              JsonTree.part(clause, ID, String.class),
              JsonTree.part(clause, NUMBER, String.class),
              passages));
    }
    return new ResolvedText(JsonTree.part(tree, LANGUAGE, String.class), clauses);
  }

  private static Passage passage(Map<String, Object> tree) {
    if (tree.size() != 1) {
      throw new CanonicalException("no passage: " + tree.keySet());
    }
    String word = tree.keySet().iterator().next();
    for (Kind kind : Kind.values()) {
      if (TreeWriter.word(kind).equals(word)) {
        return new Passage(kind, JsonTree.part(tree, word, String.class));
      }
    }
    throw new CanonicalException("no passage is a " + word);
  }

  /** The hash of a text. */
  public static String hash(ResolvedText text) {
    return Sha256.of(whole(text));
  }
}
