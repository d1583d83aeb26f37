package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * How a practice is carried out.
 *
 * @param occasion on which occasion, in words
 * @param methods by which methods: form, API, SDK ...
 * @param rhythm how often
 * @param across across which other services, in words
 * @param storing false for {@code without storing}
 * @param safeguards what binds the recipient
 */
public record Manner(
    Optional<Phrase> occasion,
    List<Ref> methods,
    Optional<Rhythm> rhythm,
    Optional<Phrase> across,
    boolean storing,
    List<Ref> safeguards) {
  /** Keeps its own copies of the lists. */
  public Manner {
    methods = List.copyOf(methods);
    safeguards = List.copyOf(safeguards);
  }
}
