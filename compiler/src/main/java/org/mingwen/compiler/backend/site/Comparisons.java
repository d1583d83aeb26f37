package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.Comparer;

/** Compares the versions of one policy with each other. Thread-safe. */
final class Comparisons {
  private final Comparer comparer = new Comparer();
  private final Map<List<String>, SideWords> words = new ConcurrentHashMap<>();

  /** The comparison of two versions, in each language that both have words in. */
  Compared of(ShownVersion before, ShownVersion after) {
    return new Compared(
        before,
        after,
        comparer.meaning(before.snapshot(), after.snapshot()),
        comparer.words(before.snapshot(), after.snapshot()),
        sentences(before, after));
  }

  private Function<String, ChangeSentences> sentences(ShownVersion before, ShownVersion after) {
    Map<String, ChangeSentences> known = new ConcurrentHashMap<>();
    return language ->
        known.computeIfAbsent(
            language,
            tag ->
                new ChangeSentences(
                    before.snapshot().policy(),
                    after.snapshot().policy(),
                    ChangeSentences.tongue(tag),
                    words(before, tag),
                    words(after, tag)));
  }

  private SideWords words(ShownVersion version, String language) {
    return words.computeIfAbsent(
        List.of(version.name(), language),
        key ->
            new SideWords(
                version.snapshot().policy(),
                version.stale(language),
                ChangeSentences.tongue(language)));
  }

  /** Whether readers of the later one are told something else than those of the earlier one. */
  boolean differ(ShownVersion before, ShownVersion after) {
    ChangeClass change = comparer.meaning(before.snapshot(), after.snapshot()).changeClass();
    return change != ChangeClass.NONE && change != ChangeClass.TECHNICAL;
  }
}
