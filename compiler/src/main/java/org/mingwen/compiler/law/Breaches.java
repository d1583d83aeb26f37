package org.mingwen.compiler.law;

import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.source.Span;

/** Takes what a requirement finds. */
interface Breaches {
  /**
   * One breach.
   *
   * @param span where it is
   * @param arguments what the sentence {@code law.<requirement>} of the messages speaks of
   */
  void found(Span span, Argument... arguments);
}
