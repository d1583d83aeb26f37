package org.mingwen.compiler.diff;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mingwen.compiler.canonical.Units;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.meaning.Told;
import org.mingwen.compiler.publication.PublishedPolicy;

/** What each state of a policy brings into its comparisons, worked out once. Thread-safe. */
final class KnownStates {
  /** By identity, for to compare two policies part by part takes longer than to read one. */
  private final IdentityHashMap<Meaning, State> states = new IdentityHashMap<>();

  /** What one state brings. */
  static final class State {
    private final PublishedPolicy policy;
    private final Map<String, SortedMap<String, String>> units = new ConcurrentHashMap<>();
    private Told told;

    private State(PublishedPolicy policy) {
      this.policy = policy;
    }

    /** Its clauses and phrases in a language. */
    SortedMap<String, String> units(String language) {
      return units.computeIfAbsent(language, tag -> Units.of(policy, tag).all());
    }

    /** What it tells. */
    synchronized Told told() {
      if (told == null) {
        told = Told.of(policy.policy(), policy.vocabulary());
      }
      return told;
    }
  }

  synchronized State of(PublishedPolicy policy) {
    return states.computeIfAbsent(policy.meaning(), meaning -> new State(policy));
  }
}
