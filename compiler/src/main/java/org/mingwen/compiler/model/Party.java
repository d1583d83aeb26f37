package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * Somebody other than the handler and the person: a source of data, a recipient, or both.
 *
 * @param id its id
 * @param label what it is called
 * @param businesses what it does: payment, ads, analytics ...
 * @param capacity what it is in law: processor, independent ...
 * @param identity its name; a category of parties has none, which is a gap
 * @param suchAs examples of such parties
 * @param suchAsOpen whether the source says after the examples that there are more (等)
 * @param country its country, by ISO 3166 code in small letters
 * @param contact how to reach it
 * @param link its own policy
 * @param subjects the roles of people it consists of ({@code creator, collaborator}); people are
 *     known by their role and need no name here
 * @param sdkPackage the name of its code package, where it is an SDK
 */
public record Party(
    Span span,
    String id,
    Phrase label,
    List<Ref> businesses,
    Optional<Ref> capacity,
    Optional<Stated<Phrase>> identity,
    List<Phrase> suchAs,
    boolean suchAsOpen,
    Optional<Stated<Ref>> country,
    Optional<Stated<Phrase>> contact,
    Optional<Stated<String>> link,
    List<Ref> subjects,
    Optional<Stated<String>> sdkPackage)
    implements Declaration {
  /** Keeps its own copies of the lists. */
  public Party {
    businesses = List.copyOf(businesses);
    suchAs = List.copyOf(suchAs);
    subjects = List.copyOf(subjects);
  }

  @Override
  public String name() {
    return "party." + id;
  }
}
