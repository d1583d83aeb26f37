package org.mingwen.compiler.pins;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was accepted in one language. Apart, since a clause may have the name of a phrase.
 *
 * @param clauses the pin of each clause by its id
 * @param phrases the pin of each label and phrase by its address; none in the authoritative
 *     language, whose phrases are the facts themselves
 */
public record PinnedLanguage(SortedMap<String, Pin> clauses, SortedMap<String, Pin> phrases) {
  /** A language in which nothing was ever accepted. */
  public static final PinnedLanguage NONE =
      new PinnedLanguage(Collections.emptySortedMap(), Collections.emptySortedMap());

  /** Keeps its own copies. */
  public PinnedLanguage {
    clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
    phrases = Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
  }

  /** Whether nothing was ever accepted. */
  public boolean isEmpty() {
    return clauses.isEmpty() && phrases.isEmpty();
  }
}
