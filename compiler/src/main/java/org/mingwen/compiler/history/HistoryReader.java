package org.mingwen.compiler.history;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mingwen.compiler.canonical.CanonicalException;
import org.mingwen.compiler.canonical.JsonTree;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.SourceFile;
import org.mingwen.dsl.source.Span;

/**
 * Reads and verifies the history of a policy. Never fails: whatever the bytes are, the result is a
 * history or findings, each of which names a file. First every byte is held against the chain; only
 * what is whole is read at all.
 */
public final class HistoryReader {
  private final String policy;
  private final Formats formats;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final TreeSet<String> expected = new TreeSet<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  private HistoryReader(String policy, Map<String, byte[]> files, Formats formats) {
    this.policy = policy;
    this.formats = formats;
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(HistoryFiles.FOLDER)) {
            this.files.put(path, bytes);
          }
        });
  }

  /**
   * Reads the history of a policy.
   *
   * @param policy the policy's id
   * @param files the files of the policy by their path in its folder; those below {@link
   *     HistoryFiles#FOLDER} are read
   * @param today the built-in vocabulary, which fills in what a release did not rely on
   */
  public static ReadHistory read(String policy, Map<String, byte[]> files, Vocabulary today) {
    return new HistoryReader(policy, files, Formats.KNOWN).read(today);
  }

  /** The same for formats that are not known yet. */
  static ReadHistory read(
      String policy, Map<String, byte[]> files, Vocabulary today, Formats formats) {
    return new HistoryReader(policy, files, formats).read(today);
  }

  private ReadHistory read(Vocabulary today) {
    if (files.isEmpty()) {
      return new ReadHistory(History.NONE, List.of());
    }
    Optional<Chain> chain = chain();
    List<Sealed> seals = chain.map(this::verified).orElse(List.of());
    chain.ifPresent(whole -> foreign());
    if (findings.isEmpty()) {
      History history = thawed(chain.orElseThrow(), seals, new Thawing(policy, today, formats));
      if (findings.isEmpty()) {
        return new ReadHistory(history, List.of());
      }
    }
    return new ReadHistory(History.NONE, findings);
  }

  private Optional<Chain> chain() {
    attributes();
    Optional<Chain> chain = file(HistoryFiles.CHAIN).flatMap(bytes -> read(bytes, Chain::read));
    if (chain.isPresent()
        && (!chain.get().policy().equals(policy)
            || !Arrays.equals(chain.get().bytes(), files.get(HistoryFiles.CHAIN)))) {
      changed(HistoryFiles.CHAIN);
      return Optional.empty();
    }
    return chain;
  }

  private void attributes() {
    file(HistoryFiles.ATTRIBUTES)
        .filter(path -> !Arrays.equals(files.get(path), HistoryFiles.attributes()))
        .ifPresent(this::changed);
  }

  /** The seals of the versions that were released, as far as they fit the chain. */
  private List<Sealed> verified(Chain chain) {
    List<Sealed> seals = new ArrayList<>();
    String previous = "";
    int revision = 0;
    for (Chain.Event event : chain.events()) {
      if (event instanceof Chain.Released released) {
        revision++;
        verified(released, previous, revision).ifPresent(seals::add);
      } else if (event instanceof Chain.Withdrawn withdrawn
          && (!withdrawn.previous().equals(previous) || !released(chain, withdrawn))) {
        outOfOrder();
      }
      previous = event.link();
    }
    return seals;
  }

  /** Whether a version was released, and not withdrawn, before it was withdrawn. */
  private static boolean released(Chain chain, Chain.Withdrawn withdrawn) {
    return chain.events().subList(0, chain.events().indexOf(withdrawn)).stream()
        .filter(event -> event.version().equals(withdrawn.version()))
        .reduce((before, after) -> after)
        .filter(Chain.Released.class::isInstance)
        .isPresent();
  }

  private Optional<Sealed> verified(Chain.Released released, String previous, int revision) {
    String folder = HistoryFiles.FOLDER + released.version() + "/";
    String path = folder + HistoryFiles.VERSION;
    Optional<String> present = file(path);
    if (present.isEmpty() || !Sha256.of(files.get(path)).equals(released.link())) {
      present.ifPresent(this::changed);
      skip(folder);
      return Optional.empty();
    }
    Optional<Sealed> seal = read(path, Sealed::read);
    if (seal.isEmpty()) {
      skip(folder);
      return Optional.empty();
    }
    Sealed sealed = seal.get();
    if (!sealed.previous().equals(previous)
        || sealed.revision() != revision
        || !sealed.policy().equals(policy)
        || !sealed.version().toString().equals(released.version())) {
      outOfOrder();
    }
    sealed
        .files()
        .forEach(
            (name, hash) ->
                file(folder + name)
                    .filter(file -> !Sha256.of(files.get(file)).equals(hash))
                    .ifPresent(this::changed));
    return seal;
  }

  /** Nothing is known of the other files of a version whose seal is broken. */
  private void skip(String folder) {
    expected.addAll(files.subMap(folder, folder + Character.MAX_VALUE).keySet());
  }

  /** Every file that nothing speaks of; of a folder that nothing speaks of only the first. */
  private void foreign() {
    TreeSet<String> told = new TreeSet<>();
    for (String path : files.keySet()) {
      if (!expected.contains(path)) {
        int slash = path.indexOf('/', HistoryFiles.FOLDER.length());
        String folder = slash < 0 ? path : path.substring(0, slash + 1);
        boolean known =
            expected.ceiling(folder) != null && expected.ceiling(folder).startsWith(folder);
        if (known || told.add(folder)) {
          report(Diagnostic.error("history-foreign", place(path), quoted(path)), "delete-foreign");
        }
      }
    }
  }

  private History thawed(Chain chain, List<Sealed> seals, Thawing thawing) {
    Map<String, Chain.Withdrawn> withdrawn = new TreeMap<>();
    Map<String, String> links = new TreeMap<>();
    for (Chain.Event event : chain.events()) {
      if (event instanceof Chain.Withdrawn one) {
        withdrawn.put(one.version(), one);
      } else {
        links.put(event.version(), event.link());
      }
    }
    List<Release> releases = new ArrayList<>();
    for (Sealed seal : seals) {
      String name = seal.version().toString();
      thaw(seal, thawing)
          .map(
              snapshot ->
                  new Release(
                      seal.version(),
                      seal.revision(),
                      snapshot,
                      links.get(name),
                      Optional.ofNullable(withdrawn.get(name))))
          .ifPresent(releases::add);
    }
    releases.sort(Comparator.comparing(Release::version));
    return new History(releases, Optional.of(chain));
  }

  private Optional<Snapshot> thaw(Sealed seal, Thawing thawing) {
    String folder = HistoryFiles.folder(seal.version());
    SortedMap<String, byte[]> own = new TreeMap<>();
    seal.files().keySet().forEach(name -> own.put(name, files.get(folder + name)));
    try {
      return Optional.of(thawing.snapshot(folder, seal, own));
    } catch (Thawing.Unreadable e) {
      unreadable(folder + e.file());
      return Optional.empty();
    }
  }

  private <T> Optional<T> read(String path, Function<Map<String, Object>, T> as) {
    try {
      SortedMap<String, Object> tree = JsonTree.read(files.get(path));
      int format = Formats.of(tree);
      if (format > formats.newest()) {
        report(
            Diagnostic.error(
                "history-newer", place(path), quoted(path), plain(format), plain(formats.newest())),
            "newer-tool");
        return Optional.empty();
      }
      return Optional.of(as.apply(tree));
    } catch (CanonicalException e) {
      unreadable(path);
      return Optional.empty();
    }
  }

  /** A file that has to be there. */
  private Optional<String> file(String path) {
    expected.add(path);
    if (!files.containsKey(path)) {
      report(Diagnostic.error("history-missing", place(path), quoted(path)), "restore-history");
      return Optional.empty();
    }
    return Optional.of(path);
  }

  private void changed(String path) {
    report(Diagnostic.error("history-changed", place(path), quoted(path)), "restore-history");
  }

  /** The seals are whole, so that it is the chain that was changed. */
  private void outOfOrder() {
    if (findings.stream().noneMatch(finding -> finding.id().equals("history-order"))) {
      report(
          Diagnostic.error("history-order", place(HistoryFiles.CHAIN), quoted(HistoryFiles.CHAIN)),
          "restore-history");
    }
  }

  private void unreadable(String path) {
    report(Diagnostic.error("history-unreadable", place(path), quoted(path)), "restore-history");
  }

  private void report(Diagnostic finding, String hint) {
    findings.add(finding.hint(hint));
  }

  private Span place(String path) {
    return SourceFile.of(policy + "/" + path, "").span(0, 0);
  }
}
