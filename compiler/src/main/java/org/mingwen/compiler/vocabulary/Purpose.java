package org.mingwen.compiler.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A purpose of processing.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a kind of
 * @param dpv its name in the W3C Data Privacy Vocabulary, where it has one
 */
public record Purpose(String id, Labels labels, List<String> parents, Optional<String> dpv)
    implements Concept {
  /** Keeps its own copy of the parents. */
  public Purpose {
    parents = List.copyOf(parents);
  }
}
