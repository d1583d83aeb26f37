package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A cookie, or another way to store something on a device or read it there (2002/58/EC 5(3)).
 *
 * @param name {@code cookie.<id>}
 * @param label what it is called
 * @param kinds what it is: cookie, beacon, local storage
 * @param sources whose it is: {@code self}, or a party
 * @param lifetime how long it lasts, or a gap
 * @param purposes for what
 * @param data the items it carries
 * @param bases the legal bases
 * @param necessary whether it is strictly necessary for the service that was asked for
 * @param refusal how the person can refuse: channels, or a gap
 * @param because the reason given, in words
 */
public record Cookie(
    String name,
    Span span,
    List<String> part,
    String id,
    Phrase label,
    List<Ref> kinds,
    Refs sources,
    Optional<Stated<Lifetime>> lifetime,
    Refs purposes,
    Refs data,
    List<Basis> bases,
    boolean necessary,
    Optional<Stated<List<Ref>>> refusal,
    Optional<Phrase> because)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Cookie {
    part = List.copyOf(part);
    kinds = List.copyOf(kinds);
    bases = List.copyOf(bases);
  }

  /**
   * How long a cookie lasts: a time, or a name such as {@code session}.
   *
   * @param range the time
   * @param named the name
   */
  public record Lifetime(Optional<Range> range, Optional<Ref> named) {}
}
