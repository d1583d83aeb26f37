package org.mingwen.compiler.diff.words;

import java.util.List;
import org.mingwen.compiler.publication.ResolvedText;

/**
 * What became of a paragraph, or of what is like one.
 *
 * @param kind what it is
 * @param moved whether the same passage stands elsewhere in the earlier text
 * @param pieces in reading order; what was deleted stands before what took its place
 */
public record PassageDiff(ResolvedText.Kind kind, boolean moved, List<Piece> pieces) {
  /** Keeps its own copy. */
  public PassageDiff {
    pieces = List.copyOf(pieces);
  }

  /** Whether any word of it changed. */
  public boolean changed() {
    return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
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
