package org.mingwen.compiler.model;

import org.mingwen.dsl.source.Span;

/**
 * A defined term of the words.
 *
 * @param id its id
 * @param label the term
 * @param meaning what it means
 */
public record Definition(Span span, String id, Phrase label, Phrase meaning)
    implements Declaration {
  @Override
  public String name() {
    return "term." + id;
  }
}
