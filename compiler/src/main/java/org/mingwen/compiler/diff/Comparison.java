package org.mingwen.compiler.diff;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.history.Snapshot;

/**
 * What changed between two versions of a policy.
 *
 * @param changeClass the gravest of it
 * @param changes the changes of meaning, in the order of the later version's statements
 * @param words the clauses and phrases whose words changed, by language, as the keys of {@link
 *     org.mingwen.compiler.canonical.Units#all}
 * @param vocabulary the built-in terms that say something else, by kind and id, sorted
 * @param ask the statements, by their present names, for which consent has to be asked that nobody
 *     was asked for before
 * @param askAgain those for which it has to be asked again
 */
public record Comparison(
    ChangeClass changeClass,
    List<Change> changes,
    SortedMap<String, List<String>> words,
    List<String> vocabulary,
    List<String> ask,
    List<String> askAgain) {
  /** Keeps its own copies. */
  public Comparison {
    changes = List.copyOf(changes);
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    vocabulary = List.copyOf(vocabulary);
    ask = List.copyOf(ask);
    askAgain = List.copyOf(askAgain);
  }

  /**
   * What leads from one state of a policy to another.
   *
   * @param before the earlier state
   * @param after the later one, whose {@code was} say what was called otherwise before
   */
  public static Comparison of(Snapshot before, Snapshot after) {
    return new Comparer().meaning(before, after);
  }
}
