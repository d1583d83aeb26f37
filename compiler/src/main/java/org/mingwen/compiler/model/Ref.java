package org.mingwen.compiler.model;

import org.mingwen.dsl.source.Span;

/**
 * A mention of something declared or built in.
 *
 * @param id its id, which exists
 * @param span where it is mentioned
 */
public record Ref(String id, Span span) {
  @Override
  public String toString() {
    return id;
  }
}
