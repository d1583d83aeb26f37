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
    return new TextDiffs().clause(language, passages(before), passages(after)).passages();
  }

  /** What a passage has become that stands where it stood. */
  static PassageDiff of(String language, ResolvedText.Passage was, ResolvedText.Passage is) {
    return new PassageDiff(
        is.kind(), false, Optional.empty(), pieces(language, was.text(), is.text()));
  }

  private static List<Piece> pieces(String language, String was, String is) {
    if (was.equals(is)) {
      return Pieces.whole(Kind.SAME, is);
    }
    Cutter cutter = new Cutter(language);
    Segments first = cutter.cut(was);
    Segments second = cutter.cut(is);
    return Pieces.of(first, second, SentenceEdits.of(cutter.lexicon(), first, second));
  }

  static PassageDiff deleted(ResolvedText.Passage was) {
    return new PassageDiff(
        was.kind(), false, Optional.empty(), Pieces.whole(Kind.DELETED, was.text()));
  }

  static PassageDiff inserted(ResolvedText.Passage is) {
    return new PassageDiff(
        is.kind(), false, Optional.empty(), Pieces.whole(Kind.INSERTED, is.text()));
  }

  /** The same, standing elsewhere in the same clause. */
  PassageDiff asMoved() {
    return new PassageDiff(kind, true, elsewhere, pieces);
  }

  /** The same, standing in another clause. */
  PassageDiff asMoved(String clause) {
    return new PassageDiff(kind, true, Optional.of(clause), pieces);
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
