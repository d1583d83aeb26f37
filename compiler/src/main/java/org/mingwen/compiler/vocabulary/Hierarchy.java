package org.mingwen.compiler.vocabulary;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is a kind of what in one dimension: a directed acyclic graph over ids, in which an id may
 * have several parents and is then a kind of each. Immutable; every answer is sorted; nothing is
 * null. Asking about an unknown id is an {@link IllegalArgumentException}.
 */
public final class Hierarchy {
  private final SortedMap<String, SortedSet<String>> parents;
  private final Map<String, SortedSet<String>> children;

  private Hierarchy(SortedMap<String, SortedSet<String>> parents) {
    this.parents = parents;
    this.children = new TreeMap<>();
    parents.forEach(
        (id, above) ->
            above.forEach(p -> children.computeIfAbsent(p, key -> new TreeSet<>()).add(id)));
  }

  /**
   * The hierarchy with these parents for each id.
   *
   * @throws IllegalArgumentException if a parent is not itself an id, or if ids go round in a
   *     circle
   */
  public static Hierarchy of(Map<String, ? extends Collection<String>> parents) {
    SortedMap<String, SortedSet<String>> own = new TreeMap<>();
    parents.forEach(
        (id, above) -> own.put(id, Collections.unmodifiableSortedSet(new TreeSet<>(above))));
    own.forEach(
        (id, above) -> {
          for (String parent : above) {
            if (!own.containsKey(parent)) {
              throw new IllegalArgumentException(id + " is a kind of the unknown " + parent);
            }
          }
        });
    Optional<List<String>> circle = circleIn(own);
    if (circle.isPresent()) {
      throw new IllegalArgumentException("kinds go round in a circle: " + circle.get());
    }
    return new Hierarchy(own);
  }

  /**
   * A circle in these parents, which an author may have written: each id is a kind of the next, the
   * last a kind of the first. Parents that are not keys are passed over. The same map gives the
   * same circle.
   */
  public static Optional<List<String>> circleIn(Map<String, ? extends Collection<String>> parents) {
    return CircleSearch.in(parents);
  }

  /** This hierarchy with one more id; see {@link #with(Map)}. */
  public Hierarchy with(String id, Collection<String> itsParents) {
    return with(Map.of(id, itsParents));
  }

  /**
   * This hierarchy with more ids, which may be kinds of each other. An id that is already here gets
   * the given parents instead of its own.
   *
   * @throws IllegalArgumentException as {@link #of(Map)}
   */
  public Hierarchy with(Map<String, ? extends Collection<String>> more) {
    Map<String, Collection<String>> all = new TreeMap<>(parents);
    all.putAll(more);
    return of(all);
  }

  /** Every id. */
  public SortedSet<String> ids() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(parents.keySet()));
  }

  /** Whether this id is known. */
  public boolean contains(String id) {
    return parents.containsKey(id);
  }

  /** What an id is directly a kind of. */
  public SortedSet<String> parents(String id) {
    return parents.get(known(id));
  }

  /** Everything an id is a kind of, without itself. */
  public SortedSet<String> ancestors(String id) {
    return reach(id, parents, false);
  }

  /** The id and everything that is a kind of it. */
  public SortedSet<String> down(String id) {
    return reach(id, children, true);
  }

  /** Whether {@code narrow} is {@code broad} or a kind of it. */
  public boolean isWithin(String narrow, String broad) {
    return known(narrow).equals(known(broad)) || ancestors(narrow).contains(broad);
  }

  private String known(String id) {
    if (!parents.containsKey(id)) {
      throw new IllegalArgumentException("unknown id " + id);
    }
    return id;
  }

  private SortedSet<String> reach(
      String from, Map<String, SortedSet<String>> steps, boolean withItself) {
    SortedSet<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.push(known(from));
    while (!open.isEmpty()) {
      for (String next : steps.getOrDefault(open.pop(), Collections.emptySortedSet())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    if (withItself) {
      reached.add(from);
    }
    return Collections.unmodifiableSortedSet(reached);
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof Hierarchy other && parents.equals(other.parents);
  }

  @Override
  public int hashCode() {
    return parents.hashCode();
  }

  @Override
  public String toString() {
    return parents.toString();
  }
}
