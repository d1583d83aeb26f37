package org.mingwen.compiler.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A mechanism under which personal data may cross a border.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a kind of
 * @param regime the jurisdiction whose law offers it
 * @param voidBecause why the law no longer accepts it; empty while it does
 */
public record Mechanism(
    String id, Labels labels, List<String> parents, String regime, Optional<Labels> voidBecause)
    implements Concept {

  /** Keeps its own copy of the parents. */
  public Mechanism {
    parents = List.copyOf(parents);
  }

  /** Whether the law no longer accepts it. */
  public boolean isVoid() {
    return voidBecause.isPresent();
  }
}
