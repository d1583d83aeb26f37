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
 * @param exemptions what it leaves out
 * @param origin where the data comes from
 * @param manner how it is done
 * @param condition under which condition of the closed set; true where none is written
 * @param bases the legal bases
 * @param necessity whether the person has to give it
 * @param refusal how the person can refuse: channels, or a gap
 * @param crossing what the law asks of an export; empty for everything else
 * @param automation what is said of a profile or a decision; empty for everything else
 * @param effect the effect on the person, in words (PIPL 30, 24)
 * @param because the reason given, in words; for sensitive data its necessity
 */
public record Practice(
    String name,
    Span span,
    List<String> part,
    boolean may,
    Verb verb,
    Scope scope,
    List<Exemption> exemptions,
    Origin origin,
    Manner manner,
    Condition condition,
    List<Basis> bases,
    Optional<Necessity> necessity,
    Optional<Stated<List<Ref>>> refusal,
    Optional<Crossing> crossing,
    Optional<Automation> automation,
    Optional<Phrase> effect,
    Optional<Phrase> because)
    implements Provision {
  /** Keeps its own copies of the lists. */
  public Practice {
    part = List.copyOf(part);
    exemptions = List.copyOf(exemptions);
    bases = List.copyOf(bases);
  }

  /** From where data is collected: user, device, public or a party. */
  public Refs sources() {
    return origin.sources();
  }

  /** The roles of the persons concerned, where they are not the giver. */
  public List<Ref> about() {
    return origin.about();
  }

  /** On which occasion, in words. */
  public Optional<Phrase> occasion() {
    return manner.occasion();
  }

  /** False for {@code without storing}. */
  public boolean storing() {
    return manner.storing();
  }

  /** What binds the recipient. */
  public List<Ref> safeguards() {
    return manner.safeguards();
  }

  /** The mechanism of an export, or a gap. */
  public Optional<Stated<List<Ref>>> mechanism() {
    return crossing.flatMap(Crossing::mechanism);
  }

  /** Who receives an export, or a gap. */
  public Optional<Stated<Phrase>> importer() {
    return crossing.flatMap(Crossing::importer);
  }

  /**
   * The bases relied on in a jurisdiction: its own, else those without one.
   *
   * @param jurisdiction a jurisdiction's id
   */
  public List<Basis> basesIn(String jurisdiction) {
    return Basis.in(jurisdiction, bases);
  }
}
