package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Locale;
import org.mingwen.compiler.backend.site.page.DiffPiece;
import org.mingwen.compiler.diff.words.PassageDiff;

/** Stretches of compared texts, as templates mark them. */
final class DiffPieces {
  private DiffPieces() {}

  static List<DiffPiece> of(List<PassageDiff.Piece> pieces) {
    return pieces.stream()
        .map(piece -> new DiffPiece(piece.kind().name().toLowerCase(Locale.ROOT), piece.text()))
        .toList();
  }
}
