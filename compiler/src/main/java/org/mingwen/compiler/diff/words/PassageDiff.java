package org.mingwen.compiler.diff.words;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.publication.ResolvedText;

/**
 * What became of a paragraph, or of what is like one.
 *
 * @param kind what it is
 * @param moved whether it stands elsewhere in the other text, nearly the same
 * @param elsewhere the id of the clause of the other text in which it stands; absent unless it
 *     moved from one clause to another. It is shown in both: deleted in the one, and in the other
 *     with what changed in it.
 * @param pieces in reading order; what was deleted stands before what took its place
 */
public record PassageDiff(
    ResolvedText.Kind kind, boolean moved, Optional<String> elsewhere, List<Piece> pieces) {
  /** Keeps its own copy. */
  public PassageDiff {
    pieces = List.copyOf(pieces);
  }

  /**
   * What changed between two texts, of which every line is a paragraph.
   *
   * @param language their BCP 47 tag
   */
  public static List<PassageDiff> ofLines(String before, String after, String language) {
    return TextComparison.of(passages(before), passages(after), language);
  }

  private static List<ResolvedText.Passage> passages(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> new ResolvedText.Passage(ResolvedText.Kind.PARAGRAPH, line))
        .toList();
  }

  /** Whether any word of it changed, or it came from another clause or went to one. */
  public boolean changed() {
    return elsewhere.isPresent() || pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
  }

  /**
   * A stretch of text.
   *
   * @param text never empty
   */
  public record Piece(Kind kind, String text) {}

  /** What became of a stretch of text. Punctuation and spacing alone are the same. */
  public enum Kind {
    SAME,
    DELETED,
    INSERTED
  }
}
