package org.mingwen.compiler.model;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A way to reach the handler, or by which it tells people something.
 *
 * @param id its id
 * @param label what it is called
 * @param email an email address
 * @param phone a telephone number
 * @param page the address of a page
 * @param post a postal address
 */
public record Channel(
    Span span,
    String id,
    Phrase label,
    Optional<Stated<String>> email,
    Optional<Stated<String>> phone,
    Optional<Stated<String>> page,
    Optional<Stated<String>> post)
    implements Declaration {
  @Override
  public String name() {
    return "channel." + id;
  }
}
