package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * Tells readers that a clause is no longer what somebody accepted, and what changed since.
 *
 * @param kind its state: {@code stale-words}, {@code stale-meaning}, {@code edited} or {@code
 *     missing}
 * @param badge what it is, in a word or two; absent where the clause's heading bears it
 * @param text what it is, and how to read the clause
 * @param original where the clause stands in the language that governs; absent in that language
 * @param words what changed in the words that govern; absent where nothing did, or where they stand
 *     in place of the translation
 * @param facts what changed of the facts that the clause speaks of, a sentence each
 */
public record Notice(
    String kind,
    Optional<String> badge,
    String text,
    Optional<Original> original,
    Optional<Words> words,
    List<Wording> facts) {
  /** Keeps its own copy of the list. */
  public Notice {
    facts = List.copyOf(facts);
  }

  /** A link to the text that governs. */
  public record Original(String lang, String text, String href) {}

  /**
   * What changed in the words that govern.
   *
   * @param label which words they are
   * @param passages a paragraph each, what was deleted before what took its place
   */
  public record Words(String label, String lang, String dir, List<List<DiffPiece>> passages) {
    /** Keeps its own copies of the lists. */
    public Words {
      passages = passages.stream().map(List::copyOf).toList();
    }
  }
}
