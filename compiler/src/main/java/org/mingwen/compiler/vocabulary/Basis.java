package org.mingwen.compiler.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A ground on which a policy says that it processes personal data.
 *
 * @param id its name
 * @param labels what it is called
 * @param parents what it is a kind of
 * @param pipl the articles of PIPL that know it, as {@code 13(1)(1)}
 * @param gdpr the articles of the GDPR that know it, as {@code 6(1)(a)}
 * @param standing whether the law or only the policies know it
 */
public record Basis(
    String id,
    Labels labels,
    List<String> parents,
    Optional<String> pipl,
    Optional<String> gdpr,
    Standing standing)
    implements Concept {

  /** Keeps its own copy of the parents. */
  public Basis {
    parents = List.copyOf(parents);
  }

  /** What a ground is worth. */
  public enum Standing {
    /** A legal basis in at least one jurisdiction. */
    BASIS,
    /** Policies claim it; no law makes it a basis. */
    CLAIMED,
    /** A recommended standard calls it an exception to consent; PIPL 13 does not know it. */
    EXCEPTION
  }

  /** Whether it is consent or a kind of it. */
  public boolean isConsent() {
    return id.equals("consent") || parents.contains("consent");
  }

  /**
   * Whether the law of a jurisdiction knows it as a basis. Jurisdictions other than China, the EEA
   * and the United Kingdom are not judged: there every {@link Standing#BASIS} counts.
   *
   * @param jurisdiction a jurisdiction's id
   */
  public boolean knownIn(String jurisdiction) {
    return switch (jurisdiction) {
      case "cn" -> pipl.isPresent();
      case "eea", "uk" -> gdpr.isPresent();
      default -> standing == Standing.BASIS;
    };
  }
}
