package org.mingwen.compiler.history;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.mingwen.compiler.canonical.CanonicalException;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.canonical.TextTrees;
import org.mingwen.compiler.canonical.VocabularyTrees;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.pins.PinReader;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.pins.ReadPins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.ReadWords;
import org.mingwen.compiler.words.Words;
import org.mingwen.compiler.words.WordsReader;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * Makes states of a policy of frozen files that were verified. What several versions have in common
 * is read once and shared: from one version to the next most texts are the same.
 */
final class Thawing {
  private final String policy;
  private final Vocabulary today;
  private final Formats formats;
  private final Map<Object, Object> known = new HashMap<>();

  Thawing(String policy, Vocabulary today, Formats formats) {
    this.policy = policy;
    this.today = today;
    this.formats = formats;
  }

  /** A file that cannot be what we wrote, though its hash is right. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;

    Unreadable(String file, Throwable cause) {
      super(file, cause);
      this.file = file;
    }

    /** Its path within the version's folder. */
    String file() {
      return file;
    }
  }

  /** What is read of one file or a few. */
  private interface Reading<T> {
    T read();
  }

  /**
   * The state that was frozen.
   *
   * @param folder the version's folder within that of the policy
   * @param files the version's files by path within its folder
   */
  Snapshot snapshot(String folder, Sealed seal, SortedMap<String, byte[]> files) throws Unreadable {
    Span place = SourceFile.of(policy + "/" + folder + HistoryFiles.POLICY, "").span(0, 0);
    Map<String, String> hashes = seal.files();
    Policy said =
        once(
            HistoryFiles.POLICY,
            hashes,
            () ->
                FactTrees.policy(
                    formats.raised(tree(files, HistoryFiles.POLICY), seal.format()), place));
    Vocabulary vocabulary =
        once(
            HistoryFiles.VOCABULARY,
            hashes,
            () -> VocabularyTrees.read(tree(files, HistoryFiles.VOCABULARY), today, place));
    SortedMap<String, Words> words = new TreeMap<>();
    SortedMap<String, ResolvedText> texts = new TreeMap<>();
    for (String path : files.keySet()) {
      if (path.startsWith(HistoryFiles.TEXT)) {
        Words read = words(folder, path, hashes, files);
        words.put(read.language(), read);
      } else if (path.startsWith(HistoryFiles.RESOLVED)) {
        ResolvedText text = once(path, hashes, () -> TextTrees.read(tree(files, path)));
        texts.put(text.language(), text);
      }
    }
    PublishedPolicy published =
        guarded(HistoryFiles.POLICY, () -> published(seal, said, words, vocabulary));
    return guarded(HistoryFiles.POLICY, () -> Snapshot.of(published, texts, pins(folder, files)));
  }

  private PublishedPolicy published(
      Sealed seal, Policy said, SortedMap<String, Words> words, Vocabulary vocabulary) {
    SortedMap<String, String> parts = new TreeMap<>(seal.files());
    parts.keySet().removeIf(path -> path.startsWith(HistoryFiles.RESOLVED));
    return shared(parts, () -> PublishedPolicy.of(said, words, vocabulary));
  }

  private Words words(
      String folder, String path, Map<String, String> hashes, SortedMap<String, byte[]> files)
      throws Unreadable {
    String language =
        path.substring(HistoryFiles.TEXT.length(), path.length() - HistoryFiles.MARKDOWN.length());
    String labels = HistoryFiles.LABELS + language + HistoryFiles.YAML;
    String shown = policy + "/" + folder;
    Object key = path + " " + hashes.get(path) + " " + hashes.get(labels);
    return guarded(
        path,
        () ->
            shared(
                key,
                () ->
                    sound(
                        files.containsKey(labels)
                            ? WordsReader.read(
                                language,
                                shown + path,
                                files.get(path),
                                shown + labels,
                                files.get(labels))
                            : WordsReader.read(language, shown + path, files.get(path)))));
  }

  private static Words sound(ReadWords read) {
    if (read.findings().stream().anyMatch(Diagnostic::isError)) {
      throw new CanonicalException("words with errors were never released");
    }
    return read.words();
  }

  private Pins pins(String folder, SortedMap<String, byte[]> files) {
    ReadPins read = PinReader.read(policy + "/" + folder, files);
    if (!read.findings().isEmpty()) {
      throw new CanonicalException("pins with errors were never released");
    }
    return read.pins();
  }

  private static Map<String, Object> tree(SortedMap<String, byte[]> files, String path) {
    return JsonTree.read(
        Optional.ofNullable(files.get(path))
            .orElseThrow(() -> new CanonicalException(path + ": missing")));
  }

  /** What is read of a file, once for all versions whose file has the same bytes. */
  private <T> T once(String path, Map<String, String> hashes, Supplier<T> reading)
      throws Unreadable {
    return guarded(path, () -> shared(path + " " + hashes.get(path), reading));
  }

  /** What was made under a key before, which is of the type that was made then. */
  @SuppressWarnings("unchecked")
  private <T> T shared(Object key, Supplier<T> made) {
    Object before = known.get(key);
    if (before != null) {
      return (T) before;
    }
    T now = made.get();
    known.put(key, now);
    return now;
  }

  /**
   * Whoever forges a history with all its hashes can make it contradict itself in ways that nobody
   * can list; that is a finding like any other, and no failure of the build.
   */
  private static <T> T guarded(String file, Reading<T> reading) throws Unreadable {
    try {
      return reading.read();
    } catch (CanonicalException
        | IllegalArgumentException
        | IllegalStateException
        | NoSuchElementException
        | ClassCastException
        | NullPointerException
        | IndexOutOfBoundsException e) {
      throw new Unreadable(file, e);
    }
  }
}
