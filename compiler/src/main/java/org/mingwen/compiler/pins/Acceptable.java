package org.mingwen.compiler.pins;

import java.util.Optional;
import java.util.SortedMap;
import org.mingwen.compiler.canonical.Units;

/**
 * A clause or phrase in a language as it stands now, beside what was accepted of it.
 *
 * @param language the language
 * @param clause whether it is a clause
 * @param id the id of the clause, or the address of the phrase
 * @param original the authoritative words
 * @param facts what the clause speaks of, by placeholder; nothing for a phrase
 * @param translation the words in the language; empty where there are none
 * @param pin what was accepted; empty for never
 * @param state where it stands
 */
public record Acceptable(
    String language,
    boolean clause,
    String id,
    String original,
    SortedMap<String, Object> facts,
    Optional<String> translation,
    Optional<Pin> pin,
    PinState state) {
  /** Whether somebody has to look at it. */
  public boolean isStale() {
    return state != PinState.CURRENT;
  }

  /** Its key in {@link Units#all}. */
  public String key() {
    return clause ? Units.clauseKey(id) : id;
  }
}
