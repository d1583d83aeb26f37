package org.mingwen.compiler.backend.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingwen.compiler.backend.site.page.DiffPiece;
import org.mingwen.compiler.backend.site.page.Facts;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.diff.words.PassageDiff;
import org.mingwen.compiler.publication.Outline;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.words.Placeholder;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;

/**
 * The authoritative words of a clause that somebody accepted beside those of today, as readers see
 * them. Placeholders say in both what they say today: what changed of the facts is told apart from
 * what changed in the words.
 */
final class OriginalWords {
  private final Edition governing;

  /**
   * The words of a version.
   *
   * @param governing its edition in the language that governs
   */
  OriginalWords(Edition governing) {
    this.governing = governing;
  }

  /**
   * What became of the words of a clause, a paragraph each.
   *
   * @param before the source that was accepted
   * @param after the source of today
   */
  List<List<DiffPiece>> clause(String before, String after) {
    return difference(text(before), text(after));
  }

  /** What became of a label or phrase. */
  List<DiffPiece> phrase(String before, String after) {
    return difference(before, after).stream().flatMap(List::stream).toList();
  }

  private List<List<DiffPiece>> difference(String before, String after) {
    return PassageDiff.ofLines(before, after, governing.tongue().tag()).stream()
        .map(passage -> DiffPieces.of(passage.pieces()))
        .toList();
  }

  /** What is no longer there has no words; its name is what is left. */
  private Wording said(Target target, Placeholder placeholder) {
    boolean gone =
        target instanceof Target.Nothing
            || (target instanceof Target.Clause clause && !governing.has(clause.id()));
    return gone ? Wording.of(placeholder.path()) : governing.said(target);
  }

  /** A source as text; blocks of facts are left out, since they say themselves. */
  private String text(String source) {
    Words words =
        WordsReader.read(
                governing.tongue().tag(), "accepted.md", source.getBytes(StandardCharsets.UTF_8))
            .words();
    Publication published = Publication.of(governing.policy(), words);
    ResolvedClauses.Values values =
        new ResolvedClauses.Values() {
          @Override
          public Wording said(Placeholder placeholder) {
            return OriginalWords.this.said(published.target(placeholder), placeholder);
          }

          @Override
          public Optional<Facts> block(Placeholder placeholder) {
            return published.target(placeholder) instanceof Target.Block block
                ? Optional.of(governing.facts(block))
                : Optional.empty();
          }
        };
    ResolvedText text =
        new ResolvedClauses(values, governing.tongue()).text(Outline.of(words), id -> "");
    return text.clauses().stream()
        .flatMap(clause -> clause.passages().stream())
        .filter(passage -> passage.kind() != ResolvedText.Kind.FACT)
        .map(ResolvedText.Passage::text)
        .collect(Collectors.joining("\n"));
  }
}
