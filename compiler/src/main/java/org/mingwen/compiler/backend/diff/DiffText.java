package org.mingwen.compiler.backend.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.backend.site.ChangeSentences;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.words.ClauseDiff;
import org.mingwen.compiler.diff.words.PassageDiff;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.publication.ResolvedText;

/**
 * A difference as lines of text. What was deleted stands in {@code [-} and {@code -]}, what was
 * inserted in <code>{+</code> and <code>+}</code>, as in git's word diffs.
 */
final class DiffText {
  /** Of unchanged text this much is shown on each side of a change, in characters. */
  private static final int CONTEXT = 24;

  private final Difference difference;
  private final ChangeSentences sentences;
  private final List<String> lines = new ArrayList<>();

  private DiffText(Difference difference, String language) {
    this.difference = difference;
    this.sentences =
        ChangeSentences.of(difference.before().policy(), difference.after().policy(), language);
  }

  static String of(Difference difference, String language) {
    DiffText text = new DiffText(difference, language);
    text.meaning();
    text.words();
    return String.join("\n", text.lines);
  }

  private void meaning() {
    lines.add(
        difference.policy()
            + " "
            + difference.from()
            + " → "
            + difference.to()
            + ": "
            + sentences.changeClass(difference.comparison().changeClass()));
    for (Change change : difference.comparison().changes()) {
      lines.add("");
      lines.add("  " + sentences.text(change));
      Optional<String> clause =
          sentences.place(change).map(place -> "#" + place.address().clause() + ", ");
      lines.add(
          "    "
              + clause.orElse("")
              + sentences.effect(change.effect())
              + ", "
              + sentences.consequence(change.consequence()));
    }
    asked("diff.ask", difference.comparison().ask());
    asked("diff.ask-again", difference.comparison().askAgain());
  }

  private void asked(String word, List<String> statements) {
    if (!statements.isEmpty()) {
      lines.add("");
      lines.add(sentences.interfaceWord(word));
      sentences.acts(statements).forEach(act -> lines.add("  " + act));
    }
  }

  private void words() {
    difference.words().forEach(this::words);
  }

  private void words(String language, TextDiff text) {
    boolean first = true;
    for (ClauseDiff clause : text.clauses()) {
      List<PassageDiff> passages = changed(clause);
      if (!passages.isEmpty() || clause.moved()) {
        if (first) {
          lines.add("");
          lines.add(sentences.interfaceWord("diff.words", language, "[-…-]", "{+…+}"));
          first = false;
        }
        lines.add("");
        lines.add("  " + name(clause));
        passages.forEach(passage -> lines.add("    " + marked(passage)));
      }
    }
  }

  /** Rows of facts are left out: the sentences say what changed of them. */
  private static List<PassageDiff> changed(ClauseDiff clause) {
    return clause.passages().stream()
        .filter(PassageDiff::changed)
        .filter(passage -> passage.kind() != ResolvedText.Kind.FACT)
        .toList();
  }

  private String name(ClauseDiff clause) {
    String id = "#" + clause.after().or(clause::before).orElseThrow();
    if (clause.before().isEmpty()) {
      return sentences.interfaceWord("diff.clause-added", id);
    } else if (clause.after().isEmpty()) {
      return sentences.interfaceWord("diff.clause-removed", id);
    }
    return clause.moved() ? sentences.interfaceWord("diff.clause-moved", id) : id;
  }

  private static String marked(PassageDiff passage) {
    StringBuilder marked = new StringBuilder();
    List<PassageDiff.Piece> pieces = passage.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      PassageDiff.Piece piece = pieces.get(i);
      switch (piece.kind()) {
        case SAME -> marked.append(shortened(piece.text(), i > 0, i + 1 < pieces.size()));
        case DELETED -> marked.append("[-").append(piece.text()).append("-]");
        case INSERTED -> marked.append("{+").append(piece.text()).append("+}");
      }
    }
    return marked.toString();
  }

  /** Unchanged text: only what stands beside a change. */
  private static String shortened(String text, boolean afterChange, boolean beforeChange) {
    int[] points = text.codePoints().toArray();
    int head = afterChange ? CONTEXT : 0;
    int tail = beforeChange ? CONTEXT : 0;
    if (points.length <= head + tail + 1) {
      return text;
    }
    return new String(points, 0, head) + "…" + new String(points, points.length - tail, tail);
  }
}
