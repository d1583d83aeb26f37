package org.mingwen.compiler.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A right of the person concerned.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a kind of
 * @param cn the Chinese provisions that give it, as {@code PIPL 45}
 * @param gdpr the article of the GDPR that gives it, as {@code GDPR 15}
 * @param ccpa the section of the CCPA that gives it, as {@code CCPA .120}
 */
public record Right(
    String id,
    Labels labels,
    List<String> parents,
    Optional<String> cn,
    Optional<String> gdpr,
    Optional<String> ccpa)
    implements Concept {
  /** Keeps its own copy of the parents. */
  public Right {
    parents = List.copyOf(parents);
  }
}
