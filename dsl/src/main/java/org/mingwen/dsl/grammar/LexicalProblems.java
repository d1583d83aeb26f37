package org.mingwen.dsl.grammar;

/** Is told what is wrong within a token or between two; offsets are code points. */
@FunctionalInterface
public interface LexicalProblems {
  /**
   * Takes notice of a problem.
   *
   * @param id the id of its diagnostic
   * @param start the first code point that is wrong
   * @param end one past the last
   */
  void report(String id, int start, int end);
}
