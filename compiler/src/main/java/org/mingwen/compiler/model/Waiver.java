package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A case in which the policy says that no consent is needed.
 *
 * @param name {@code waiver.<id>}
 * @param label the case, as readers are told
 * @param bases the grounds in law, by jurisdiction; none for a gap
 * @param data for which data; everything where none is written
 * @param because the reason given, in words
 */
public record Waiver(
    String name,
    Span span,
    List<String> part,
    String id,
    Phrase label,
    List<Basis> bases,
    Refs data,
    Optional<Phrase> because)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Waiver {
    part = List.copyOf(part);
    bases = List.copyOf(bases);
  }
}
