package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingwen.compiler.backend.site.page.AbsentPage;
import org.mingwen.compiler.backend.site.page.Layout;
import org.mingwen.compiler.backend.site.page.Page;

/** The pages of a policy, as parts that can be made apart from each other. */
final class PolicyParts {
  /** Takes what a part makes. */
  interface Output {
    /**
     * A page.
     *
     * @param path below the site's root
     * @param statements the names of the statements that it has to show
     */
    void page(String path, Page page, Set<String> statements);

    /**
     * A file that is no page.
     *
     * @param path below the site's root
     */
    void file(String path, byte[] bytes);
  }

  /** A part of a site. */
  interface Part {
    /** Makes its pages; nothing it reads changes meanwhile. */
    void write(Output output);
  }

  private final ShownPolicy policy;
  private final Comparisons comparisons;
  private final ComparisonFile file;
  private final List<Part> parts = new ArrayList<>();

  private PolicyParts(ShownPolicy policy, Comparisons comparisons, ComparisonFile file) {
    this.policy = policy;
    this.comparisons = comparisons;
    this.file = file;
  }

  /** All parts of a policy, in an order that is always the same. */
  static List<Part> of(ShownPolicy policy, Comparisons comparisons, ComparisonFile file) {
    PolicyParts all = new PolicyParts(policy, comparisons, file);
    all.texts();
    if (policy.isReleased()) {
      all.changes();
    }
    return List.copyOf(all.parts);
  }

  private void texts() {
    texts(policy.present(), PagePath.PRESENT, true);
    for (ShownVersion version : policy.versions()) {
      PagePath path = policy.path(version);
      version.release().map(ShownPolicy::own).ifPresent(own -> texts(version, own, false));
      if (version.release().map(ShownPolicy::own).filter(path::equals).isEmpty()) {
        texts(version, path, true);
      }
    }
  }

  private void texts(ShownVersion version, PagePath text, boolean lists) {
    for (String language : policy.languages()) {
      Optional<Edition> edition = version.in(language);
      parts.add(
          edition.isPresent()
              ? output -> text(edition.get(), version, text, lists, output)
              : output -> absent(language, version, text, lists, output));
    }
  }

  private void text(
      Edition edition, ShownVersion version, PagePath text, boolean lists, Output output) {
    Pages pages = new Pages(edition, policy, version, text);
    String language = edition.tongue().tag();
    Set<String> shown = edition.publication().addresses().keySet();
    output.page(path(language, text), pages.policy(), shown);
    if (lists) {
      output.page(path(language, text.in("collected")), pages.collected(), Set.of());
      output.page(path(language, text.in("shared")), pages.shared(), Set.of());
    }
  }

  private void absent(
      String language, ShownVersion version, PagePath text, boolean lists, Output output) {
    output.page(path(language, text), absent(language, version, text, text), Set.of());
    if (lists) {
      for (String list : List.of("collected", "shared")) {
        PagePath here = text.in(list);
        output.page(path(language, here), absent(language, version, text, here), Set.of());
      }
    }
  }

  private AbsentPage absent(String language, ShownVersion version, PagePath text, PagePath here) {
    Tongue tongue = policy.tongue(language);
    Frame frame = new Frame(policy, version, tongue, text, here);
    String title = VersionsPages.title(policy, version, tongue).text();
    return new AbsentPage(
        frame.ofVersion(title, title),
        VersionsPages.title(policy, version, tongue),
        tongue.text("absent.note", tongue.language(language)),
        version.editions().stream()
            .map(Edition::tongue)
            .map(
                other ->
                    new Layout.Language(
                        other.tag(),
                        other.text("dir"),
                        other.text("name"),
                        here.to(other.tag(), here),
                        false))
            .toList());
  }

  private void changes() {
    parts.add(this::lists);
    for (ShownVersion after : policy.versions()) {
      for (ShownVersion before : policy.comparable(after)) {
        parts.add(output -> comparison(before, after, output));
      }
    }
  }

  /** The list of versions, and the same as news. */
  private void lists(Output output) {
    Map<String, Compared> compared = new TreeMap<>();
    for (ShownVersion version : policy.versions()) {
      policy
          .before(version)
          .ifPresent(one -> compared.put(version.name(), comparisons.of(one, version)));
    }
    for (String language : policy.languages()) {
      Tongue tongue = policy.tongue(language);
      output.page(
          path(language, PagePath.CHANGES),
          new VersionsPages(policy, compared, tongue).list(),
          Set.of());
      output.file(
          policy.id() + "/" + language + "/" + Feeds.NAME,
          new Feeds(policy, compared, tongue).bytes());
    }
  }

  private void comparison(ShownVersion before, ShownVersion after, Output output) {
    Compared compared = comparisons.of(before, after);
    output.file(
        policy.id() + "/" + compared.path().folder() + ComparisonPages.JSON,
        file.write(
            before.snapshot(),
            after.snapshot(),
            before.name(),
            after.name(),
            compared.comparison(),
            compared.words(),
            compared::asWritten));
    for (String language : policy.languages()) {
      ComparisonPages pages = new ComparisonPages(policy, compared, policy.tongue(language));
      PagePath path = compared.path();
      output.page(path(language, path), pages.inline(), Set.of());
      output.page(path(language, path.in(ComparisonPages.COLUMNS)), pages.sideBySide(), Set.of());
    }
  }

  private String path(String language, PagePath path) {
    return policy.id() + "/" + language + "/" + path.folder() + "index.html";
  }
}
