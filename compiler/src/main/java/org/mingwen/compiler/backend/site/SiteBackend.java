package org.mingwen.compiler.backend.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.mingwen.compiler.backend.site.page.Page;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Words;

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
   * The site of these policies. Its pages link to {@code <id>/rules.json}, which is the rules' back
   * end's to make.
   *
   * @param policies without errors; each in the languages it has words in
   * @param day the day whose version is the present one, and is called in force; without it the
   *     latest is the present one, and none is called so
   * @return the files by their path below the site's root, separated by {@code /}
   * @throws SiteException if a template is broken, leaves out a statement or reaches out of the
   *     site, or a language has no interface words
   */
  public NavigableMap<String, byte[]> render(
      List<VersionedPolicy> policies, Optional<LocalDate> day) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    FILES.forEach((resource, path) -> files.put(path, resource(resource)));
    List<PublishedPolicy> sorted =
        policies.stream()
            .map(one -> one.present(day).map(Release::snapshot).orElseGet(one::draft).policy())
            .sorted(Comparator.comparing(one -> one.policy().id()))
            .toList();
    List<List<Edition>> all = sorted.stream().map(this::editions).toList();
    for (List<Edition> editions : all) {
      editions.forEach(edition -> render(edition, editions, files));
    }
    IndexPages.of(all).ifPresent(index -> put(files, "index.html", index, Set.of()));
    return files;
  }

  private void render(Edition edition, List<Edition> editions, NavigableMap<String, byte[]> files) {
    Pages pages = new Pages(edition, editions);
    String folder = edition.policy().id() + "/" + edition.tongue().tag() + "/";
    Set<String> shown = edition.publication().addresses().keySet();
    put(files, folder + "index.html", pages.policy(), shown);
    put(files, folder + "collected/index.html", pages.collected(), Set.of());
    put(files, folder + "shared/index.html", pages.shared(), Set.of());
  }

  private void put(
      NavigableMap<String, byte[]> files, String path, Page page, Set<String> statements) {
    String html = templates.print(page);
    FinishedPage.check(path, html, statements);
    files.put(path, html.getBytes(StandardCharsets.UTF_8));
  }

  /** The editions of a policy in the order of its header, the one that governs first. */
  private List<Edition> editions(PublishedPolicy published) {
    List<String> languages = new ArrayList<>();
    languages.add(published.authoritative());
    published.policy().header().languages().stream().map(Ref::id).forEach(languages::add);
    return languages.stream()
        .distinct()
        .map(language -> published.words().get(language))
        .filter(Objects::nonNull)
        .map(words -> edition(published, words))
        .toList();
  }

  private Edition edition(PublishedPolicy published, Words words) {
    Tongue tongue = tongues.computeIfAbsent(words.language(), Tongue::new);
    return new Edition(published, words, tongue, templates);
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
