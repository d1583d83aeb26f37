package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.TreeMap;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Policies that were never released. */
final class Drafts {
  /** For sites without a history. */
  static final ComparisonFile NOTHING_COMPARED =
      (before, after, from, to, comparison, words, sentences) -> {
        throw new AssertionError("nothing was released");
      };

  private Drafts() {}

  static List<VersionedPolicy> of(PublishedPolicy policy) {
    return List.of(
        new VersionedPolicy(
            new Snapshot(policy, new TreeMap<>(), Pins.NONE, Hashes.NONE), History.NONE));
  }
}
