package org.mingwen.compiler.publication;

/**
 * Where a reader finds a statement.
 *
 * @param clause the id of the clause that publishes it; {@link Outline#PREAMBLE} before the first
 *     heading
 * @param anchor the id on the page, the same in every language: {@code fact-<statement>}
 */
public record Address(String clause, String anchor) {
  /** The id on the page of a statement of this name. */
  public static String anchor(String statement) {
    return "fact-" + statement;
  }
}
