package org.mingwen.compiler.history;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;

/**
 * The state of a policy at one time: that of its sources, or that of a release.
 *
 * @param policy what it says, with the vocabulary of its time
 * @param texts its words with every placeholder resolved, by language
 * @param pins which Chinese its translations were made from
 * @param hashes what names it
 */
public record Snapshot(
    PublishedPolicy policy, SortedMap<String, ResolvedText> texts, Pins pins, Hashes hashes) {
  /** Keeps its own copy. */
  public Snapshot {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /**
   * A state with its hashes.
   *
   * @param texts its words as its readers see them, by language
   */
  public static Snapshot of(
      PublishedPolicy policy, SortedMap<String, ResolvedText> texts, Pins pins) {
    return new Snapshot(policy, texts, pins, Hashes.of(policy, texts));
  }
}
