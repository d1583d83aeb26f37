package org.mingwen.policies.edits;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.pins.Pin;
import org.mingwen.compiler.pins.PinnedLanguage;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.EditedVocabulary;

/** What changes a version and stands in no source: built-in terms, the renderer, pins. */
final class Alterations {
  private Alterations() {}

  static Snapshot of(Snapshot draft, SortedMap<String, byte[]> files) {
    Snapshot altered = draft;
    if (files.keySet().stream().anyMatch(file -> file.startsWith(Versions.VOCABULARY))) {
      altered = withVocabulary(altered, files);
    }
    for (String file : files.keySet()) {
      if (file.startsWith(Versions.RENDERING)) {
        altered = rendered(altered, file.substring(Versions.RENDERING.length()));
      } else if (file.startsWith(Versions.PIN)) {
        String[] unit = file.substring(Versions.PIN.length()).split(" ", 2);
        altered = pinned(altered, unit[0], unit[1]);
      }
    }
    return altered;
  }

  private static Snapshot withVocabulary(Snapshot draft, SortedMap<String, byte[]> files) {
    PublishedPolicy policy = draft.policy();
    return Snapshot.of(
        PublishedPolicy.of(
            policy.policy(),
            policy.words(),
            EditedVocabulary.of(
                table ->
                    Optional.ofNullable(files.get(Versions.VOCABULARY + table))
                        .map(text -> new String(text, StandardCharsets.UTF_8)))),
        draft.texts(),
        draft.pins());
  }

  private static Snapshot rendered(Snapshot draft, String language) {
    Hashes hashes = draft.hashes();
    SortedMap<String, String> rendering = new TreeMap<>(hashes.rendering());
    rendering.merge(language, "otherwise", (hash, other) -> other);
    return new Snapshot(
        draft.policy(),
        draft.texts(),
        draft.pins(),
        new Hashes(hashes.meaning(), hashes.vocabulary(), hashes.words(), rendering));
  }

  private static Snapshot pinned(Snapshot draft, String language, String clause) {
    Pins pins = draft.pins();
    Pin pin = new Pin("original", "facts", "translation", "Ada", LocalDate.EPOCH);
    SortedMap<String, PinnedLanguage> more = new TreeMap<>(pins.byLanguage());
    more.put(
        language,
        new PinnedLanguage(new TreeMap<>(Map.of(clause, pin)), pins.in(language).phrases()));
    return new Snapshot(
        draft.policy(),
        draft.texts(),
        new Pins(more, pins.originals(), pins.facts(), pins.vocabulary()),
        draft.hashes());
  }
}
