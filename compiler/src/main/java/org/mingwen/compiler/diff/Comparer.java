package org.mingwen.compiler.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.diff.words.TextDiffs;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.words.Words;

/**
 * Compares the states of a policy with each other, any two of them. What a state brings into each
 * of its comparisons is worked out once, and so is what becomes of words. Thread-safe.
 */
public final class Comparer {
  private final KnownStates states = new KnownStates();
  private final TextDiffs texts = new TextDiffs();

  /**
   * What leads from one state to another.
   *
   * @param before the earlier state
   * @param after the later one, whose {@code was} say what was called otherwise before
   */
  public Comparison meaning(Snapshot before, Snapshot after) {
    return new Comparing(before, after.beside(before.format()), states).compare();
  }

  /** What became of the words, by language; of those that both states have resolved texts in. */
  public SortedMap<String, TextDiff> words(Snapshot before, Snapshot after) {
    SortedMap<String, TextDiff> words = new TreeMap<>();
    after
        .texts()
        .forEach(
            (language, text) -> {
              ResolvedText former = before.texts().get(language);
              if (former != null) {
                Words later = after.policy().words().get(language);
                Map<String, List<String>> names = later == null ? Map.of() : later.former();
                words.put(language, texts.between(former, text, names));
              }
            });
    return Collections.unmodifiableSortedMap(words);
  }

  /**
   * The consents that count for a state of a policy.
   *
   * @param earlier the revisions before it that stood, by their numbers
   * @param present the state
   */
  public EarlierConsents consents(
      SortedMap<Integer, PublishedPolicy> earlier, PublishedPolicy present) {
    return EarlierConsents.of(earlier, present, states);
  }
}
