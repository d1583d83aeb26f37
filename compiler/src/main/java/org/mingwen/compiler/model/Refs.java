package org.mingwen.compiler.model;

import java.util.List;

/**
 * The things a clause lists, in the author's order; none where the clause is not written.
 *
 * @param refs what is listed
 * @param open whether the source says that there are more (等); reported, never a wildcard
 */
public record Refs(List<Ref> refs, boolean open) {
  /** Nothing listed: the clause is not written. */
  public static final Refs NONE = new Refs(List.of(), false);

  /** The word for everything in a dimension. */
  public static final String ANY = "any";

  /** Keeps its own copy of the list. */
  public Refs {
    refs = List.copyOf(refs);
  }

  /** Whether the clause is not written. */
  public boolean isEmpty() {
    return refs.isEmpty();
  }

  /** Whether the author wrote {@code any}. */
  public boolean isAny() {
    return refs.stream().anyMatch(ref -> ref.id().equals(ANY));
  }

  /** The ids in the author's order. */
  public List<String> ids() {
    return refs.stream().map(Ref::id).toList();
  }
}
