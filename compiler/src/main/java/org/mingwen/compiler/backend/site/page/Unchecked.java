package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * What of a page's words is no longer what somebody accepted.
 *
 * @param clauses that some clauses are; absent where none is
 * @param links to those clauses
 * @param labels that some labels are; absent where none is
 * @param changes each of those labels beside the original; empty where the original stands in their
 *     place
 */
public record Unchecked(
    Optional<String> clauses,
    List<Layout.Link> links,
    Optional<String> labels,
    List<Label> changes) {
  /** Keeps its own copies of the lists. */
  public Unchecked {
    links = List.copyOf(links);
    changes = List.copyOf(changes);
  }

  /**
   * A label in two languages.
   *
   * @param text as the page's language has it
   * @param state why it is here, in a few words
   * @param lang the language that governs
   * @param original the same in that language; where it changed, what was deleted before what took
   *     its place
   */
  public record Label(
      String text, String state, String lang, String dir, List<DiffPiece> original) {
    /** Keeps its own copy of the list. */
    public Label {
      original = List.copyOf(original);
    }
  }
}
