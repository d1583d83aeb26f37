package org.mingwen.compiler.model;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/** What ends a retention period; the earliest of several counts. */
public sealed interface Limit {
  /** Where it stands. */
  Span span();

  /**
   * A time after something happened, or the event itself.
   *
   * @param range how long after; empty for at once
   * @param trigger what happens, or a gap
   */
  record Event(Span span, Optional<Range> range, Stated<Ref> trigger) implements Limit {}

  /**
   * A criterion in words (网络数据安全管理条例 21(1)(3), GDPR 13(2)(a)).
   *
   * @param words the criterion
   */
  record Criterion(Span span, Phrase words) implements Limit {}

  /** A marked gap. */
  record Unstated(Span span) implements Limit {}
}
