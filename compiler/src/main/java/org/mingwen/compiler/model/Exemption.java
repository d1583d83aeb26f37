package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A box that a promise or a practice leaves out; it permits nothing.
 *
 * @param practice the practice whose own scope is the box, where the author named one
 * @param scope the box otherwise
 * @param jurisdictions where it is left out; empty for everywhere
 * @param condition under which condition it is left out
 */
public record Exemption(
    Span span,
    Optional<Ref> practice,
    Scope scope,
    List<String> jurisdictions,
    Condition condition) {
  /** Keeps its own copy of the jurisdictions. */
  public Exemption {
    jurisdictions = List.copyOf(jurisdictions);
  }
}
