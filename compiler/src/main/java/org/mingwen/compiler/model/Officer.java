package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A person or body that people can turn to: the officer (个人信息保护负责人), the representative, or the
 * authority to complain to.
 *
 * @param name {@code officer}, {@code representative} or {@code authority}; with its part
 * @param label what it is called; its text is empty where it is not named
 * @param legalName its name in law
 * @param address where it is
 * @param country the country it is in, by ISO 3166 code in small letters
 * @param link its own page
 * @param channels how to reach it
 */
public record Officer(
    Span span,
    String name,
    List<String> part,
    Phrase label,
    Optional<Stated<Phrase>> legalName,
    Optional<Stated<Phrase>> address,
    Optional<Stated<Ref>> country,
    Optional<Stated<String>> link,
    List<Ref> channels)
    implements Declaration {
  /** Keeps its own copies of the lists. */
  public Officer {
    part = List.copyOf(part);
    channels = List.copyOf(channels);
  }

  /** {@code officer}, {@code representative} or {@code authority}. */
  public String role() {
    int at = name.indexOf('@');
    return at < 0 ? name : name.substring(0, at);
  }
}
