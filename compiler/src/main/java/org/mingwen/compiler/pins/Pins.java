package org.mingwen.compiler.pins;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pins of a policy.
 *
 * @param byLanguage what was accepted in each language, the authoritative one among them
 * @param originals the pinned text of the authoritative language by its hash, so that what changed
 *     can be shown
 * @param facts the pinned facts by their hash, as canonical JSON, for the same reason
 * @param vocabulary the hash of the built-in terms that were last accepted; empty for never
 */
public record Pins(
    SortedMap<String, PinnedLanguage> byLanguage,
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
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    originals = Collections.unmodifiableSortedMap(new TreeMap<>(originals));
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** What was accepted in a language. */
  public PinnedLanguage in(String language) {
    return byLanguage.getOrDefault(language, PinnedLanguage.NONE);
  }

  /** Whether nothing was ever accepted in any language. */
  public boolean isEmpty() {
    return byLanguage.values().stream().allMatch(PinnedLanguage::isEmpty);
  }
}
