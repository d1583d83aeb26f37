package org.mingwen.compiler.backend.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.mingwen.compiler.backend.site.PolicyParts.Output;
import org.mingwen.compiler.backend.site.PolicyParts.Part;
import org.mingwen.compiler.backend.site.page.Page;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.output.OutputFiles;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * Makes the site that people read from policies: static pages without scripts. The same policies
 * give the same bytes. Thread-safe; nothing is null.
 */
public final class SiteBackend {
  /** What lies beside the pages: its name among our resources, and on the site. */
  private static final Map<String, String> FILES =
      Map.of("mingwen.css", "mingwen.css", "mingwen.svg", "mingwen.svg", "headers", "_headers");

  private final Templates templates;
  private final Map<String, Tongue> tongues = new ConcurrentHashMap<>();

  private SiteBackend(Optional<Path> overrides) {
    templates = new Templates(overrides);
  }

  /** A back end with our own templates. */
  public static SiteBackend standard() {
    return new SiteBackend(Optional.empty());
  }

  /**
   * A back end in which a folder's {@code *.ftlh} files take the place of ours by name.
   *
   * @param folder trusted as code is; nothing outside it can be included, and what it prints is
   *     checked as what ours print
   * @throws UncheckedIOException if it is no folder that can be read
   */
  public static SiteBackend withTemplates(Path folder) {
    return new SiteBackend(Optional.of(folder));
  }

  /** The names at the root of a site that no policy can have. */
  public static SortedSet<String> rootNames() {
    SortedSet<String> names = new TreeSet<>(Set.of("index.html"));
    FILES.values().forEach(path -> names.add(path.replaceFirst("/.*", "")));
    return names;
  }

  /** Whether pages can be made in a language, by its BCP 47 tag: there are interface words. */
  public static boolean speaks(String language) {
    return InterfaceWords.exist(language);
  }

  /**
   * The site of these policies, as {@link #write} writes it.
   *
   * @return the files by their path below the site's root, separated by {@code /}
   */
  public NavigableMap<String, byte[]> render(
      List<VersionedPolicy> policies, Optional<LocalDate> day, ComparisonFile comparisons) {
    NavigableMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    write(policies, day, comparisons, files::put);
    return files;
  }

  /**
   * Writes the site of these policies, each file as soon as it is made. Its pages link to {@code
   * <id>/rules.json}, which is the rules' back end's to make.
   *
   * @param policies without errors; each in the languages it has words in
   * @param day the day whose version is the present one, and is called in force; without it the
   *     latest is the present one, and none is called so
   * @param comparisons writes {@code <id>/changes/<from>..<to>/diff.json}, one for all languages
   * @param files takes the files by their path below the site's root
   * @throws SiteException if a template is broken, leaves out a statement or reaches out of the
   *     site, or a language has no interface words
   */
  public void write(
      List<VersionedPolicy> policies,
      Optional<LocalDate> day,
      ComparisonFile comparisons,
      OutputFiles files) {
    FILES.forEach((resource, path) -> files.file(path, resource(resource)));
    List<ShownPolicy> shown = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (VersionedPolicy policy : inOrder(policies)) {
      Comparisons compared = new Comparisons();
      shown.add(shown(policy, day, compared));
      parts.addAll(PolicyParts.of(shown.get(shown.size() - 1), compared, comparisons));
    }
    write(parts, files);
    List<List<Edition>> present = shown.stream().map(one -> one.present().editions()).toList();
    IndexPages.of(present)
        .ifPresent(index -> files.file("index.html", printed("index.html", index, Set.of())));
  }

  /** Of what is wrong, the same is told every time: what is wrong with the first part. */
  private void write(List<Part> parts, OutputFiles files) {
    NavigableMap<Integer, SiteException> wrong = new ConcurrentSkipListMap<>();
    IntStream.range(0, parts.size())
        .parallel()
        .filter(part -> wrong.isEmpty() || part < wrong.firstKey())
        .forEach(
            part -> {
              try {
                parts.get(part).write(output(files));
              } catch (SiteException e) {
                wrong.put(part, e);
              }
            });
    if (!wrong.isEmpty()) {
      throw wrong.firstEntry().getValue();
    }
  }

  private static List<VersionedPolicy> inOrder(List<VersionedPolicy> policies) {
    return policies.stream()
        .sorted(Comparator.comparing(one -> one.draft().policy().policy().id()))
        .toList();
  }

  private Output output(OutputFiles files) {
    return new Output() {
      @Override
      public void page(String path, Page page, Set<String> statements) {
        files.file(path, printed(path, page, statements));
      }

      @Override
      public void file(String path, byte[] bytes) {
        files.file(path, bytes);
      }
    };
  }

  private byte[] printed(String path, Page page, Set<String> statements) {
    String html = templates.print(page);
    FinishedPage.check(path, html, statements);
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private ShownPolicy shown(
      VersionedPolicy policy, Optional<LocalDate> day, Comparisons comparisons) {
    Map<String, ShownVersion> releases = new LinkedHashMap<>();
    for (Release release : policy.history().releases()) {
      ShownVersion version = shown(release.snapshot(), Optional.of(release));
      releases.put(version.name(), version);
    }
    ShownVersion draft = shown(policy.draft(), Optional.empty());
    Optional<ShownVersion> present =
        policy.present(day).map(release -> releases.get(release.version().toString()));
    return new ShownPolicy(
        List.copyOf(releases.values()),
        present.orElse(draft),
        policy
            .history()
            .latest()
            .map(latest -> releases.get(latest.version().toString()))
            .filter(latest -> comparisons.differ(latest, draft))
            .map(latest -> draft),
        day);
  }

  private ShownVersion shown(Snapshot snapshot, Optional<Release> release) {
    return new ShownVersion(snapshot, release, editions(snapshot), new ChangedFacts(snapshot));
  }

  /** The editions of a policy in the order of its header, the one that governs first. */
  private List<Edition> editions(Snapshot snapshot) {
    PublishedPolicy published = snapshot.policy();
    Map<String, StaleUnits> stale = StaleUnits.of(snapshot);
    List<String> languages = new ArrayList<>();
    languages.add(published.authoritative());
    published.policy().header().languages().stream().map(Ref::id).forEach(languages::add);
    return languages.stream()
        .distinct()
        .map(language -> published.words().get(language))
        .filter(Objects::nonNull)
        .map(
            words ->
                Edition.of(
                    published,
                    words,
                    stale.getOrDefault(words.language(), StaleUnits.NONE),
                    tongue(words.language()),
                    tongue(published.authoritative()),
                    templates))
        .toList();
  }

  private Tongue tongue(String language) {
    return tongues.computeIfAbsent(language, Tongue::new);
  }

  /** A file of the site template. */
  static byte[] resource(String name) {
    try (InputStream in =
        SiteBackend.class.getClassLoader().getResourceAsStream("org/mingwen/site/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the site template lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
