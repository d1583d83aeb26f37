package org.mingwen.compiler.model;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * A person or body that people can turn to: the officer (个人信息保护负责人) or the representative.
 *
 * @param name {@code officer} or {@code representative}
 * @param label what it is called
 * @param channels how to reach it
 */
public record Officer(Span span, String name, Phrase label, List<Ref> channels)
    implements Declaration {
  /** Keeps its own copy of the channels. */
  public Officer {
    channels = List.copyOf(channels);
  }
}
