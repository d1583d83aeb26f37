package org.mingwen.compiler.pins;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pins of a policy.
 *
 * @param byLanguage the pin of each clause and phrase by its id, for each language, the
 *     authoritative one among them
 * @param originals the pinned text of the authoritative language by its hash, so that what changed
 *     can be shown
 * @param facts the pinned facts by their hash, in canonical form, for the same reason
 * @param vocabulary the hash of the built-in terms that were last accepted; empty for never
 */
public record Pins(
    SortedMap<String, SortedMap<String, Pin>> byLanguage,
    SortedMap<String, String> originals,
    SortedMap<String, String> facts,
    String vocabulary) {
  /** A policy of which nothing was ever accepted. */
  public static final Pins NONE =
      new Pins(
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          "");

  /** Keeps its own copies. */
  public Pins {
    SortedMap<String, SortedMap<String, Pin>> copy = new TreeMap<>();
    byLanguage.forEach(
        (language, pins) ->
            copy.put(language, Collections.unmodifiableSortedMap(new TreeMap<>(pins))));
    byLanguage = Collections.unmodifiableSortedMap(copy);
    originals = Collections.unmodifiableSortedMap(new TreeMap<>(originals));
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }
}
