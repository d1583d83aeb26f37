package org.mingwen.compiler.history;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.dsl.source.Span;

/**
 * The state of a policy at one time: that of its sources, or that of a release.
 *
 * @param policy what it says, with the vocabulary of its time
 * @param texts its words with every placeholder resolved, by language
 * @param pins which Chinese its translations were made from
 * @param hashes what names it
 * @param format the number of the format in which it was frozen; the newest for a draft
 */
public record Snapshot(
    PublishedPolicy policy,
    SortedMap<String, ResolvedText> texts,
    Pins pins,
    Hashes hashes,
    int format) {
  /** Keeps its own copy. */
  public Snapshot {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** A state in the newest format. */
  public Snapshot(
      PublishedPolicy policy, SortedMap<String, ResolvedText> texts, Pins pins, Hashes hashes) {
    this(policy, texts, pins, hashes, Formats.CURRENT);
  }

  /**
   * This state beside one of an older format: without the facts that that format could not say, and
   * that therefore are no change.
   *
   * @param older the number of the older format
   */
  public Snapshot beside(int older) {
    if (older >= format) {
      return this;
    }
    Span place = policy.policy().header().span();
    PublishedPolicy sayable =
        PublishedPolicy.of(
            FactTrees.sayable(policy.policy(), older, place), policy.words(), policy.vocabulary());
    return Snapshot.of(sayable, texts, pins);
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
