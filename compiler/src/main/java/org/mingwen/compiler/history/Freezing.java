package org.mingwen.compiler.history;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.compiler.canonical.TextTrees;
import org.mingwen.compiler.canonical.VocabularyTrees;
import org.mingwen.compiler.output.Json;
import org.mingwen.compiler.pins.PinFiles;
import org.mingwen.compiler.words.Words;

/**
 * Makes the files of a history: of one more release, or of one that is withdrawn. Makes no decision
 * whether it may be released.
 */
public final class Freezing {
  private Freezing() {}

  /**
   * The files with which a state becomes a release, by their paths within the policy's folder. The
   * chain is among them; the version exists as soon as it is written.
   *
   * @param versioned the policy, whose draft is frozen
   * @param version the version that the draft becomes
   */
  public static SortedMap<String, byte[]> release(VersionedPolicy versioned, Version version) {
    Snapshot draft = versioned.draft();
    Chain chain = chain(versioned);
    SortedMap<String, byte[]> frozen = files(draft);
    SortedMap<String, String> hashes = new TreeMap<>();
    frozen.forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
    Sealed seal =
        new Sealed(
            Formats.CURRENT,
            draft.policy().policy().id(),
            version,
            versioned.history().releases().size() + 1,
            chain.last(),
            Sealed.tree(draft.hashes()),
            hashes);
    frozen.put(HistoryFiles.VERSION, seal.bytes());
    SortedMap<String, byte[]> files = new TreeMap<>();
    frozen.forEach((path, bytes) -> files.put(HistoryFiles.folder(version) + path, bytes));
    files.put(HistoryFiles.ATTRIBUTES, HistoryFiles.attributes());
    Chain.Event event = new Chain.Released(version.toString(), Sha256.of(seal.bytes()));
    files.put(HistoryFiles.CHAIN, chain.with(event).bytes());
    return Collections.unmodifiableSortedMap(files);
  }

  /**
   * The chain on which a release is withdrawn, by its path within the policy's folder.
   *
   * @param on the day
   * @param because why
   */
  public static SortedMap<String, byte[]> withdraw(
      VersionedPolicy versioned, Release release, LocalDate on, String because) {
    Chain chain = chain(versioned);
    Chain.Event event =
        new Chain.Withdrawn(release.version().toString(), on, because, chain.last());
    return new TreeMap<>(Map.of(HistoryFiles.CHAIN, chain.with(event).bytes()));
  }

  private static Chain chain(VersionedPolicy versioned) {
    return versioned
        .history()
        .chain()
        .orElseGet(() -> new Chain(versioned.draft().policy().policy().id(), List.of()));
  }

  private static SortedMap<String, byte[]> files(Snapshot draft) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(HistoryFiles.POLICY, Json.lines(FactTrees.whole(draft.policy().policy())));
    files.put(HistoryFiles.VOCABULARY, Json.lines(VocabularyTrees.whole(draft.policy())));
    draft
        .policy()
        .words()
        .forEach(
            (language, words) -> {
              files.put(
                  HistoryFiles.TEXT + language + HistoryFiles.MARKDOWN,
                  bytes(words.source().text().replace("\r\n", "\n").replace('\r', '\n')));
              if (!words.labels().isEmpty()) {
                files.put(HistoryFiles.LABELS + language + HistoryFiles.YAML, bytes(labels(words)));
              }
            });
    draft
        .texts()
        .forEach(
            (language, text) ->
                files.put(
                    HistoryFiles.RESOLVED + language + HistoryFiles.JSON,
                    Json.lines(TextTrees.whole(text))));
    files.putAll(PinFiles.write(draft.pins()));
    return files;
  }

  /** Labels as an author writes them, one a line, in double quotes as YAML and JSON both read. */
  private static String labels(Words words) {
    StringBuilder yaml = new StringBuilder();
    words
        .labels()
        .forEach(
            (address, label) ->
                yaml.append(quoted(address))
                    .append(": ")
                    .append(quoted(label.text()))
                    .append('\n'));
    return yaml.toString();
  }

  private static String quoted(String text) {
    return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
