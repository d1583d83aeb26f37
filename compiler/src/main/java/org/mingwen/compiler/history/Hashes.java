package org.mingwen.compiler.history;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.compiler.canonical.TextTrees;
import org.mingwen.compiler.canonical.Units;
import org.mingwen.compiler.canonical.VocabularyTrees;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;

/**
 * What names a change: SHA-256, hexadecimal, over canonical sources and never over rendered text
 * (but for {@code rendering}), so that a library's upgrade changes no more than the last.
 *
 * @param meaning of the facts that bear meaning; order, labels and notes are not among them
 * @param vocabulary of the built-in terms that the policy uses, with their parents and sensitivity
 * @param words of the clauses, labels and phrases, by language
 * @param rendering of the words with every placeholder resolved, by language
 */
public record Hashes(
    String meaning,
    String vocabulary,
    SortedMap<String, String> words,
    SortedMap<String, String> rendering) {
  /** Before anything was hashed. */
  public static final Hashes NONE =
      new Hashes("", "", Collections.emptySortedMap(), Collections.emptySortedMap());

  /** Keeps its own copies. */
  public Hashes {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    rendering = Collections.unmodifiableSortedMap(new TreeMap<>(rendering));
  }

  /**
   * The hashes of a state of a policy.
   *
   * @param texts its words as its readers see them, by language
   */
  static Hashes of(PublishedPolicy policy, SortedMap<String, ResolvedText> texts) {
    SortedMap<String, String> words = new TreeMap<>();
    policy.words().keySet().forEach(tag -> words.put(tag, Units.of(policy, tag).hash()));
    SortedMap<String, String> rendering = new TreeMap<>();
    texts.forEach((language, text) -> rendering.put(language, TextTrees.hash(text)));
    return new Hashes(
        Sha256.of(FactTrees.meaning(policy)), VocabularyTrees.hash(policy), words, rendering);
  }
}
