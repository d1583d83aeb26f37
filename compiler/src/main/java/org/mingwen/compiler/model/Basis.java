package org.mingwen.compiler.model;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * The legal bases of one {@code on}, of which one is enough.
 *
 * @param bases their ids; none for {@code on unknown}, a marked gap
 * @param jurisdictions where they are relied on; empty for those without an {@code on} of their own
 */
public record Basis(Span span, List<Ref> bases, List<Ref> jurisdictions) {
  /** Keeps its own copies of the lists. */
  public Basis {
    bases = List.copyOf(bases);
    jurisdictions = List.copyOf(jurisdictions);
  }

  /**
   * Those of these that are relied on in a jurisdiction: its own, else those without one.
   *
   * @param jurisdiction a jurisdiction's id
   */
  public static List<Basis> in(String jurisdiction, List<Basis> bases) {
    List<Basis> own =
        bases.stream()
            .filter(
                basis -> basis.jurisdictions().stream().anyMatch(j -> j.id().equals(jurisdiction)))
            .toList();
    return own.isEmpty()
        ? bases.stream().filter(basis -> basis.jurisdictions().isEmpty()).toList()
        : own;
  }
}
