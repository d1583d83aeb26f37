package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * How consent is asked.
 *
 * @param subjects what is asked about: names of statements, {@code any}, or {@code other-uses} for
 *     uses that the policy does not name, which is a promise to ask and permits nothing
 * @param manners how: ticking, per purpose, by use ...
 * @param occasion at which moment, in words
 * @param instead another way for who refuses, or a gap
 * @param because the reason given, in words
 */
public record Asking(
    String name,
    Span span,
    List<String> part,
    Refs subjects,
    List<Ref> manners,
    Optional<Phrase> occasion,
    Optional<Stated<Phrase>> instead,
    Optional<Phrase> because)
    implements Provision {
  /** The word for uses that the policy does not name. */
  public static final String OTHER_USES = "other-uses";

  /** Keeps its own copies of the lists. */
  public Asking {
    part = List.copyOf(part);
    manners = List.copyOf(manners);
  }
}
