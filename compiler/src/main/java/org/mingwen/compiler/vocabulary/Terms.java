package org.mingwen.compiler.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The concepts of one kind. Immutable; sorted by id; nothing in it is null.
 *
 * @param <C> what they are
 */
public final class Terms<C extends Concept> {
  private final SortedMap<String, C> byId;
  private final Hierarchy hierarchy;

  /**
   * The terms that are these concepts.
   *
   * @throws IllegalArgumentException if two share an id, a parent is not among them, or kinds go
   *     round in a circle
   */
  Terms(Collection<? extends C> concepts) {
    byId = new TreeMap<>();
    SortedMap<String, List<String>> parents = new TreeMap<>();
    for (C concept : concepts) {
      if (byId.put(concept.id(), concept) != null) {
        throw new IllegalArgumentException("two concepts are named " + concept.id());
      }
      parents.put(concept.id(), concept.parents());
    }
    hierarchy = Hierarchy.of(parents);
  }

  /** These terms with others, which replace those of the same ids. */
  Terms<Concept> with(Collection<? extends Concept> others) {
    Class<?> sort = byId.values().iterator().next().getClass();
    SortedMap<String, Concept> all = new TreeMap<>(byId);
    for (Concept other : others) {
      if (!sort.isInstance(other)) {
        throw new IllegalArgumentException(other.id() + " is no " + sort.getSimpleName());
      }
      all.put(other.id(), other);
    }
    return new Terms<>(all.values());
  }

  /** The concept with this id, empty if there is none. */
  public Optional<C> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether there is a concept with this id. */
  public boolean contains(String id) {
    return byId.containsKey(id);
  }

  /** Every id. */
  public SortedSet<String> ids() {
    return hierarchy.ids();
  }

  /** Every concept. */
  public Collection<C> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  /** What is a kind of what. */
  public Hierarchy hierarchy() {
    return hierarchy;
  }
}
