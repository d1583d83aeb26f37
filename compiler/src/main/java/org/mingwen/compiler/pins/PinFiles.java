package org.mingwen.compiler.pins;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pins as files: {@code pins/<language>.json}, and {@code pins/originals.json} with the texts and
 * facts that they speak of. One pin a line, sorted, so that a plain diff of them reads well and two
 * people's acceptances merge.
 */
public final class PinFiles {
  /** The folder of pins within that of a policy. */
  public static final String FOLDER = "pins/";

  /** The number of the format that is written. */
  static final int FORMAT = 1;

  /** The file of the texts and facts that pins speak of. */
  public static final String ORIGINALS = FOLDER + "originals.json";

  private PinFiles() {}

  /**
   * The files by their path within the policy's folder; none where nothing was ever accepted. Texts
   * and facts that no pin speaks of any more are left out.
   */
  public static SortedMap<String, byte[]> write(Pins pins) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    pins.byLanguage()
        .forEach(
            (language, pinned) -> {
              if (!pinned.isEmpty()) {
                files.put(FOLDER + language + ".json", bytes(language(pinned)));
              }
            });
    if (!files.isEmpty() || !pins.vocabulary().isEmpty()) {
      files.put(ORIGINALS, bytes(originals(pins)));
    }
    return files;
  }

  private static List<String> language(PinnedLanguage pinned) {
    return List.of(
        "\"format\": " + FORMAT,
        "\"clauses\": " + map(pinned.clauses(), PinFiles::pin),
        "\"phrases\": " + map(pinned.phrases(), PinFiles::pin));
  }

  private static String pin(Pin pin) {
    List<String> fields = new ArrayList<>();
    fields.add(field("original", pin.original()));
    if (!pin.facts().isEmpty()) {
      fields.add(field("facts", pin.facts()));
    }
    fields.add(field("translation", pin.translation()));
    fields.add(field("by", pin.by()));
    fields.add(field("on", pin.on().toString()));
    return "{" + String.join(", ", fields) + "}";
  }

  private static List<String> originals(Pins pins) {
    return List.of(
        "\"format\": " + FORMAT,
        field("vocabulary", pins.vocabulary()),
        "\"texts\": " + map(kept(pins.originals(), pins, Pin::original), PinFiles::quoted),
        "\"facts\": " + map(kept(pins.facts(), pins, Pin::facts), Function.identity()));
  }

  private static SortedMap<String, String> kept(
      SortedMap<String, String> all, Pins pins, Function<Pin, String> hash) {
    NavigableSet<String> spokenOf = new TreeSet<>();
    pins.byLanguage().values().stream()
        .flatMap(
            pinned ->
                Stream.concat(
                    pinned.clauses().values().stream(), pinned.phrases().values().stream()))
        .map(hash)
        .forEach(spokenOf::add);
    SortedMap<String, String> kept = new TreeMap<>(all);
    kept.keySet().retainAll(spokenOf);
    return Collections.unmodifiableSortedMap(kept);
  }

  private static <T> String map(SortedMap<String, T> entries, Function<T, String> value) {
    if (entries.isEmpty()) {
      return "{}";
    }
    List<String> lines = new ArrayList<>();
    entries.forEach((key, entry) -> lines.add("    " + quoted(key) + ": " + value.apply(entry)));
    return "{\n" + String.join(",\n", lines) + "\n  }";
  }

  private static String field(String name, String value) {
    return quoted(name) + ": " + quoted(value);
  }

  private static String quoted(String text) {
    return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  private static byte[] bytes(List<String> fields) {
    return ("{\n  " + String.join(",\n  ", fields) + "\n}\n").getBytes(StandardCharsets.UTF_8);
  }
}
