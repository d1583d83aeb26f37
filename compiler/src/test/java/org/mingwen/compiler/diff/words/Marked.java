package org.mingwen.compiler.diff.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.ResolvedText.Clause;
import org.mingwen.compiler.publication.ResolvedText.Kind;
import org.mingwen.compiler.publication.ResolvedText.Passage;

/** Texts and what changed in them as lines that people can write. */
final class Marked {
  private static final String PARAGRAPH = "⏎";

  private Marked() {}

  /** A pair of texts with what changed between them. */
  record Pair(
      String name,
      ResolvedText before,
      ResolvedText after,
      Map<String, List<String>> former,
      String marked) {
    TextDiff diff() {
      return TextDiff.of(before, after, former);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** The pairs of {@code diff/pairs.tsv}. */
  static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/diff/pairs.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        Map<String, List<String>> former = new TreeMap<>();
        pairs.add(
            new Pair(
                cells[0],
                text(cells[1], cells[2], new TreeMap<>()),
                text(cells[1], cells[3], former),
                former,
                cells[4]));
      }
    }
    return pairs;
  }

  /** A text without clauses but the preamble, of these paragraphs. */
  static ResolvedText text(String language, List<String> paragraphs) {
    List<Passage> passages =
        paragraphs.stream().map(one -> new Passage(Kind.PARAGRAPH, one)).toList();
    return new ResolvedText(
        language,
        passages.isEmpty() ? List.of() : List.of(new Clause("preamble", "preamble", passages)));
  }

  private static ResolvedText text(
      String language, String source, Map<String, List<String>> former) {
    List<Clause> clauses = new ArrayList<>();
    String id = "preamble";
    List<Passage> passages = new ArrayList<>();
    for (String line : source.isEmpty() ? List.<String>of() : List.of(source.split(PARAGRAPH))) {
      if (line.startsWith("#")) {
        close(clauses, id, passages);
        passages = new ArrayList<>();
        String[] names = line.substring(1, line.indexOf(' ')).split("=", -1);
        id = names[0];
        if (names.length > 1) {
          former.put(id, List.of(names[1].split(",")));
        }
        passages.add(new Passage(Kind.HEADING, line.substring(line.indexOf(' ') + 1)));
      } else {
        passages.add(new Passage(Kind.PARAGRAPH, line));
      }
    }
    close(clauses, id, passages);
    return new ResolvedText(language, clauses);
  }

  private static void close(List<Clause> clauses, String id, List<Passage> passages) {
    if (!passages.isEmpty()) {
      clauses.add(new Clause(id, id, passages));
    }
  }

  /** What changed, marked in the words; with the ids of clauses where there are headings. */
  static String marked(TextDiff diff) {
    boolean headings =
        diff.clauses().stream()
            .flatMap(clause -> clause.passages().stream())
            .anyMatch(passage -> passage.kind() == Kind.HEADING);
    List<String> lines = new ArrayList<>();
    for (ClauseDiff clause : diff.clauses()) {
      String head = headings ? head(clause) : "";
      for (PassageDiff passage : clause.passages()) {
        lines.add(head + marked(passage));
        head = "";
      }
    }
    return String.join(PARAGRAPH, lines);
  }

  private static String head(ClauseDiff clause) {
    StringBuilder head = new StringBuilder("#");
    if (clause.before().isEmpty()) {
      head.append('+');
    } else if (clause.after().isEmpty()) {
      head.append('-');
    }
    head.append(clause.after().or(clause::before).orElseThrow());
    if (clause.moved()) {
      head.append('↕');
    }
    Optional<String> was = clause.before().filter(id -> clause.after().isPresent());
    was.filter(id -> !clause.after().equals(clause.before()))
        .ifPresent(id -> head.append('<').append(id));
    return head.append(' ').toString();
  }

  private static String marked(PassageDiff passage) {
    StringBuilder marked = new StringBuilder();
    boolean gone = isGone(passage);
    if (passage.moved() && !gone) {
      marked.append('↕');
    }
    for (PassageDiff.Piece piece : passage.pieces()) {
      marked.append(
          switch (piece.kind()) {
            case SAME -> piece.text();
            case DELETED -> "[-" + piece.text() + "-]";
            case INSERTED -> "{+" + piece.text() + "+}";
          });
    }
    passage.elsewhere().ifPresent(id -> marked.append(gone ? '→' : '←').append(id));
    return marked.toString();
  }

  /** Whether a passage is in the earlier text only. */
  static boolean isGone(PassageDiff passage) {
    return passage.pieces().stream().allMatch(one -> one.kind() == PassageDiff.Kind.DELETED);
  }

  /** The text of some kinds of pieces. */
  static String text(PassageDiff passage, PassageDiff.Kind one, PassageDiff.Kind other) {
    StringBuilder text = new StringBuilder();
    for (PassageDiff.Piece piece : passage.pieces()) {
      if (piece.kind() == one || piece.kind() == other) {
        text.append(piece.text());
      }
    }
    return text.toString();
  }

  /** A text without punctuation and spaces. */
  static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\p{P}\\p{Z}\\p{Cc}\\p{Cf}&&[^%‰&§]]", "");
  }
}
