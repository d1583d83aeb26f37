package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * The personal information handler (个人信息处理者): who decides on the processing.
 *
 * @param label the name it is known by; its text is empty where there is none
 * @param legalName its name in law
 * @param address where it is
 * @param country the country it is in, by ISO 3166 code in small letters
 * @param channels how to reach it
 */
public record Handler(
    Span span,
    Phrase label,
    Optional<Stated<Phrase>> legalName,
    Optional<Stated<Phrase>> address,
    Optional<Stated<Ref>> country,
    List<Ref> channels)
    implements Declaration {
  /** Keeps its own copy of the channels. */
  public Handler {
    channels = List.copyOf(channels);
  }

  @Override
  public String name() {
    return "handler";
  }
}
