package org.mingwen.dsl.syntax;

import java.util.List;
import org.mingwen.dsl.source.Span;

/** Tests of a condition of which one is enough ({@code age under 14 or role creator}). */
public record AnyOf(Span span, List<Test> tests) implements Value {
  /** Keeps its own copy of the tests. */
  public AnyOf {
    tests = List.copyOf(tests);
  }

  /**
   * One test: {@code allowed location}, {@code age under 18}, {@code not role creator}.
   *
   * @param negated whether {@code not} stands before it
   * @param subject what is tested
   * @param under whether {@code under} stands between subject and operand
   * @param operand what it is tested for: a name or a number; {@code null} is never used, a test
   *     without operand has an empty one
   */
  public record Test(
      Span span, boolean negated, Name subject, boolean under, java.util.Optional<Value> operand) {}
}
