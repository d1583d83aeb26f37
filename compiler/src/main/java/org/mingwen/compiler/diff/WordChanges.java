package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.publication.PublishedPolicy;

/** Which clauses and phrases have other words, language by language. */
final class WordChanges {
  private WordChanges() {}

  /** The keys of the units whose words changed; none for a language in which none did. */
  static SortedMap<String, List<String>> of(
      KnownStates states, PublishedPolicy before, PublishedPolicy after) {
    SortedSet<String> languages = new TreeSet<>(before.words().keySet());
    languages.addAll(after.words().keySet());
    SortedMap<String, List<String>> changed = new TreeMap<>();
    for (String language : languages) {
      List<String> units =
          changed(states.of(before).units(language), states.of(after).units(language));
      if (!units.isEmpty()) {
        changed.put(language, units);
      }
    }
    return changed;
  }

  private static List<String> changed(Map<String, String> old, Map<String, String> now) {
    SortedSet<String> ids = new TreeSet<>(old.keySet());
    ids.addAll(now.keySet());
    ids.removeIf(id -> Optional.ofNullable(old.get(id)).equals(Optional.ofNullable(now.get(id))));
    return List.copyOf(ids);
  }
}
