package org.mingwen.compiler.vocabulary;

import java.util.List;

/**
 * A jurisdiction whose law a policy speaks to.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a part of
 * @param place the place whose border is its border
 * @param demandsBasis whether its law demands a legal basis for processing
 */
public record Jurisdiction(
    String id, Labels labels, List<String> parents, String place, boolean demandsBasis)
    implements Concept {
  /** Keeps its own copy of the parents. */
  public Jurisdiction {
    parents = List.copyOf(parents);
  }
}
