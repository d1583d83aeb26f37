package org.mingwen.compiler.publication;

import java.util.List;

/**
 * The words of a policy in one language as a reader sees them, without markup: every placeholder
 * resolved.
 *
 * @param language its BCP 47 tag
 * @param clauses in the order of the words; a clause inside another comes after what stands before
 *     it in that one
 */
public record ResolvedText(String language, List<Clause> clauses) {
  /** Keeps its own copy. */
  public ResolvedText {
    clauses = List.copyOf(clauses);
  }

  /**
   * A clause: what stands under one id and under no nearer one.
   *
   * @param id its id, {@code preamble} before the first heading
   * @param number as prose refers to it, {@code 第六条（二）}
   * @param passages in order; the heading first, where it has one
   */
  public record Clause(String id, String number, List<Passage> passages) {
    /** Keeps its own copy. */
    public Clause {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A paragraph, or what is like one.
   *
   * @param kind what it is
   * @param text on one line
   */
  public record Passage(Kind kind, String text) {}

  /** What a passage is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    /** A row of a block made from facts: no words of the author's. */
    FACT
  }
}
