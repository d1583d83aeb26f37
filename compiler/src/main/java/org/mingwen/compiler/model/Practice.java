package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * Something the handler does, or may do, with data.
 *
 * @param may whether it is only said to be possible (可能), which changes no decision
 * @param verb what is done
 * @param scope with what, for what, to whom, where, in which form
 * @param sources from where data is collected: user, device, public or a party
 * @param occasion on which occasion, in words
 * @param condition under which condition of the closed set; true where none is written
 * @param bases the legal bases
 * @param necessity whether the person has to give it
 * @param storing false for {@code without storing}
 * @param about the roles of the persons concerned, where they are not the giver
 * @param safeguards what binds the recipient
 * @param refusal how the person can refuse: channels, or a gap
 * @param mechanism the mechanism of an export, or a gap
 * @param importer who receives an export, or a gap
 * @param because the reason given, in words
 */
public record Practice(
    String name,
    Span span,
    List<String> part,
    boolean may,
    Verb verb,
    Scope scope,
    Refs sources,
    Optional<Phrase> occasion,
    Condition condition,
    List<Basis> bases,
    Optional<Necessity> necessity,
    boolean storing,
    List<Ref> about,
    List<Ref> safeguards,
    Optional<Stated<List<Ref>>> refusal,
    Optional<Stated<List<Ref>>> mechanism,
    Optional<Stated<Phrase>> importer,
    Optional<Phrase> because)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Practice {
    part = List.copyOf(part);
    bases = List.copyOf(bases);
    about = List.copyOf(about);
    safeguards = List.copyOf(safeguards);
  }

  /**
   * The bases relied on in a jurisdiction: its own, else those without one.
   *
   * @param jurisdiction a jurisdiction's id
   */
  public List<Basis> basesIn(String jurisdiction) {
    List<Basis> own =
        bases.stream()
            .filter(
                basis -> basis.jurisdictions().stream().anyMatch(j -> j.id().equals(jurisdiction)))
            .toList();
    return own.isEmpty()
        ? bases.stream().filter(basis -> basis.jurisdictions().isEmpty()).toList()
        : own;
  }
}
