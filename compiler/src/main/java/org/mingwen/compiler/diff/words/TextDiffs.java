package org.mingwen.compiler.diff.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.publication.ResolvedText.Passage;

/**
 * Compares the texts of many versions with each other. Most clauses are the same in most of them,
 * so that what became of a clause or a passage is found out once, however many pairs of versions it
 * became the same in. Thread-safe.
 */
public final class TextDiffs {
  private record Change<T>(String language, T before, T after) {}

  private final Map<Change<List<Passage>>, ClauseReading> clauses = new ConcurrentHashMap<>();
  private final Map<Change<Passage>, PassageDiff> passages = new ConcurrentHashMap<>();
  private final Map<String, Cutter> cutters = new ConcurrentHashMap<>();

  /**
   * What changed from one text to another.
   *
   * @param before in the same language
   * @param former the former ids of clauses by their present ones; those that {@code before} does
   *     not have are passed over
   */
  public TextDiff between(
      ResolvedText before, ResolvedText after, Map<String, List<String>> former) {
    return new TextDiff(TextComparison.of(this, before, after, former));
  }

  /** What became of the passages of a clause, as if no other clause were there. */
  ClauseReading clause(String language, List<Passage> before, List<Passage> after) {
    return known(
        clauses,
        new Change<>(language, before, after),
        () -> ClauseReading.of(this, language, before, after));
  }

  /** What a passage has become that stands where it stood. */
  PassageDiff passage(String language, Passage before, Passage after) {
    return known(
        passages,
        new Change<>(language, before, after),
        () -> PassageDiff.of(language, before, after));
  }

  /** What cuts passages of a language into words, and remembers; for one thread at a time. */
  Cutter cutter(String language) {
    return cutters.computeIfAbsent(language, Cutter::new);
  }

  /** Two threads may find out the same, and find the same. */
  private static <K, V> V known(Map<K, V> all, K key, Supplier<V> made) {
    V known = all.get(key);
    if (known == null) {
      known = made.get();
      all.put(key, known);
    }
    return known;
  }
}
