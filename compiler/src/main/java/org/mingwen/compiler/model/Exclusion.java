package org.mingwen.compiler.model;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * Data that exists and that the policy does not speak of.
 *
 * @param data which
 * @param because why
 */
public record Exclusion(String name, Span span, List<String> part, Refs data, Phrase because)
    implements Provision {
  /** Keeps its own copy of the part. */
  public Exclusion {
    part = List.copyOf(part);
  }
}
