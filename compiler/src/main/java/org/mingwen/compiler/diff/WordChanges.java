package org.mingwen.compiler.diff;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Words;

/** Which clauses and phrases have other words, language by language. */
final class WordChanges {
  private WordChanges() {}

  /** The ids of the units whose words changed; none for a language in which none did. */
  static SortedMap<String, List<String>> of(PublishedPolicy before, PublishedPolicy after) {
    SortedSet<String> languages = new TreeSet<>(before.words().keySet());
    languages.addAll(after.words().keySet());
    SortedMap<String, List<String>> changed = new TreeMap<>();
    for (String language : languages) {
      List<String> units = changed(units(before, language), units(after, language));
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

  /** The source of each clause and the text of each phrase in a language, by id and address. */
  private static SortedMap<String, String> units(PublishedPolicy published, String language) {
    SortedMap<String, String> units = new TreeMap<>();
    Words words = published.words().get(language);
    if (words == null) {
      return units;
    }
    Clauses.of(words).forEach(clause -> units.put(clause.id(), canonical(clause.source())));
    Policy policy = published.policy();
    for (Phrase phrase :
        Stream.of(Phrases.of(policy), Phrases.properNames(policy)).flatMap(List::stream).toList()) {
      published
          .text(phrase, language)
          .ifPresent(text -> units.put(phrase.address(), canonical(text)));
    }
    return units;
  }

  /** Without what no reader sees: line ends, other forms of the same characters. */
  private static String canonical(String text) {
    return Normalizer.normalize(text.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
  }
}
