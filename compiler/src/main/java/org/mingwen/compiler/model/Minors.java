package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * How persons of an age are treated: with a guardian's consent, or not at all.
 *
 * @param ages which ages, or a gap
 * @param refused whether they are not admitted
 * @param bases the bases on which their data is processed: guardian's consent ...
 * @param safeguards what is done for them: child rules, verification of the guardian ...
 * @param rules the address of their own rules
 * @param channels whom guardians can reach
 */
public record Minors(
    String name,
    Span span,
    List<String> part,
    Optional<Stated<AgeBand>> ages,
    boolean refused,
    List<Basis> bases,
    List<Ref> safeguards,
    Optional<Stated<String>> rules,
    List<Ref> channels)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Minors {
    part = List.copyOf(part);
    bases = List.copyOf(bases);
    safeguards = List.copyOf(safeguards);
    channels = List.copyOf(channels);
  }
}
