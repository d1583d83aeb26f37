package org.mingwen.compiler.model;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * Something the policy speaks of: its value, or the gap that the author marked with {@code
 * unknown}. What the policy is silent on is an empty {@code Optional<Stated>}.
 *
 * @param value the value; empty for a marked gap
 * @param span where it is stated
 */
public record Stated<T>(Optional<T> value, Span span) {
  /** A value. */
  public static <T> Stated<T> of(T value, Span span) {
    return new Stated<>(Optional.of(value), span);
  }

  /** A marked gap. */
  public static <T> Stated<T> gap(Span span) {
    return new Stated<>(Optional.empty(), span);
  }

  /** Whether it is a marked gap. */
  public boolean isGap() {
    return value.isEmpty();
  }
}
