package org.mingwen.compiler.meaning;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * What a statement reaches in one dimension: some terms and all that is narrower, or everything.
 *
 * @param terms the terms; empty for everything
 */
public record Extent(Optional<SortedSet<String>> terms) {
  /** Everything in the dimension. */
  public static final Extent ANY = new Extent(Optional.empty());

  /** Keeps its own copy of the terms. */
  public Extent {
    terms = terms.map(set -> Collections.unmodifiableSortedSet(new TreeSet<>(set)));
  }

  /** These terms and all that is narrower. */
  public static Extent of(Collection<String> terms) {
    return new Extent(Optional.of(new TreeSet<>(terms)));
  }

  /** Whether it is everything. */
  public boolean isAny() {
    return terms.isEmpty();
  }

  /** Whether everything in that extent is in this one. */
  boolean contains(Extent that, Hierarchy hierarchy) {
    if (isAny()) {
      return true;
    }
    return !that.isAny() && down(hierarchy).containsAll(that.down(hierarchy));
  }

  /** Whether some term is in both extents. */
  public boolean overlaps(Extent that, Hierarchy hierarchy) {
    if (isAny() || that.isAny()) {
      return (isAny() || !terms.get().isEmpty()) && (that.isAny() || !that.terms.get().isEmpty());
    }
    return !Collections.disjoint(down(hierarchy), that.down(hierarchy));
  }

  private Set<String> down(Hierarchy hierarchy) {
    Set<String> down = new HashSet<>();
    terms.orElseThrow().forEach(term -> down.addAll(hierarchy.down(term)));
    return down;
  }
}
