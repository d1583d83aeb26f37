package org.mingwen.compiler.vocabulary;

import java.util.List;

/**
 * A concept that is no more than a name, its labels and what it is a kind of: a capacity, a
 * security measure, a place.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a kind of
 */
public record Term(String id, Labels labels, List<String> parents) implements Concept {
  /** Keeps its own copy of the parents. */
  public Term {
    parents = List.copyOf(parents);
  }
}
