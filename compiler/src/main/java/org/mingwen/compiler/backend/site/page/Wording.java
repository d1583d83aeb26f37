package org.mingwen.compiler.backend.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A short text made from facts, in pieces that a template may set apart. */
public record Wording(List<Piece> pieces) {
  /** Keeps its own copy of the list, with neighbours that look the same made one. */
  public Wording {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).joins(piece)) {
        joined.set(last, joined.get(last).and(piece));
      } else {
        joined.add(piece);
      }
    }
    pieces = List.copyOf(joined);
  }

  /** Plain text. */
  public static Wording of(String text) {
    return new Wording(List.of(Piece.of(text)));
  }

  /** The same on a page in another language: pieces that have no language get this one. */
  public Wording in(String lang) {
    return new Wording(
        pieces.stream()
            .map(
                piece ->
                    piece.lang().isPresent()
                        ? piece
                        : new Piece(piece.kind(), piece.text(), Optional.of(lang), piece.href()))
            .toList());
  }

  /** The text without any mark-up. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** What kind of text a piece is. */
  public enum Kind {
    /** Text as any other. */
    PLAIN,
    /** The name of what a row is about. */
    NAME,
    /** The name of sensitive personal information. */
    SENSITIVE,
    /** That something may be so, and need not. */
    MAY,
    /** That the source does not say. */
    UNKNOWN
  }

  /**
   * A piece of a phrase.
   *
   * @param kind what kind of text it is
   * @param text the text, not escaped
   * @param lang its language where that is not the page's
   * @param href where it links to; an address that has been checked
   */
  public record Piece(Kind kind, String text, Optional<String> lang, Optional<String> href) {
    private boolean joins(Piece next) {
      boolean name = kind == Kind.SENSITIVE || kind == Kind.MAY;
      return !name && kind == next.kind && lang.equals(next.lang) && href.equals(next.href);
    }

    private Piece and(Piece next) {
      return new Piece(kind, text + next.text, lang, href);
    }

    /** Plain text in the page's language. */
    public static Piece of(String text) {
      return of(Kind.PLAIN, text);
    }

    /** Text in the page's language. */
    public static Piece of(Kind kind, String text) {
      return new Piece(kind, text, Optional.empty(), Optional.empty());
    }
  }
}
