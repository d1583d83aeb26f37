package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Layout;
import org.mingwen.compiler.backend.site.page.Layout.Alternate;
import org.mingwen.compiler.backend.site.page.Layout.Banner;
import org.mingwen.compiler.backend.site.page.Layout.Feed;
import org.mingwen.compiler.backend.site.page.Layout.Governing;
import org.mingwen.compiler.backend.site.page.Layout.Head;
import org.mingwen.compiler.backend.site.page.Layout.Language;
import org.mingwen.compiler.backend.site.page.Layout.Link;
import org.mingwen.compiler.backend.site.page.Layout.Standing;

/**
 * What the pages of a policy in one language have in common. Links that people follow name {@code
 * index.html}, so that a site opened from a folder works as one on a server does; links for
 * machines name the folder, which is the address that does not change.
 */
final class Frame {
  private static final List<String> LISTS = List.of("collected", "shared");

  private final ShownPolicy policy;
  private final ShownVersion version;
  private final Tongue tongue;
  private final PagePath text;
  private final PagePath here;

  /**
   * The frame of one page.
   *
   * @param version the version that the page shows; the present one where it shows several
   * @param text where the text of that version stands
   * @param here where the page stands
   */
  Frame(ShownPolicy policy, ShownVersion version, Tongue tongue, PagePath text, PagePath here) {
    this.policy = policy;
    this.version = version;
    this.tongue = tongue;
    this.text = text;
    this.here = here;
  }

  /** Where the page stands. */
  PagePath here() {
    return here;
  }

  /** The way to the text that the page belongs to. */
  String toText() {
    return here.to(text);
  }

  /** The layout of a page that shows one version. */
  Layout ofVersion(String title, String description) {
    boolean present = text.equals(PagePath.PRESENT);
    Optional<Standing> standing =
        policy.isReleased()
            ? Optional.of(new Standings(policy, tongue, here).of(version))
            : Optional.empty();
    // The present version has two addresses, and search engines are to know one of them. They are
    // not to lead anybody to what is no longer, or not yet, the text to read.
    boolean copy = !present && text.equals(policy.path(policy.present()));
    return layout(
        title, description, copy ? presentCopy() : "./", present || copy, standing, foot());
  }

  /** The layout of the page that lists the versions. */
  Layout ofVersions(String title, String description) {
    return layout(title, description, "./", true, Optional.empty(), List.of(start()));
  }

  /**
   * The layout of a page that compares versions.
   *
   * @param forms the comparison in other forms
   */
  Layout ofComparison(String title, String description, List<Link> forms) {
    List<Link> foot = new ArrayList<>(forms);
    foot.add(start());
    return layout(title, description, "./", false, Optional.empty(), foot);
  }

  private Layout layout(
      String title,
      String description,
      String canonical,
      boolean listed,
      Optional<Standing> standing,
      List<Link> foot) {
    String governing = version.header().authoritative();
    List<Alternate> alternates = alternates(standing.isPresent() || !policy.isReleased());
    return new Layout(
        tongue.tag(),
        tongue.text("dir"),
        title,
        description,
        here.toRoot(),
        new Head(
            canonical,
            listed,
            alternates,
            alternates.isEmpty() ? Optional.empty() : Optional.of(here.toFolder(governing, here)),
            feed()),
        languages(),
        nav(),
        foot,
        banner(governing),
        standing,
        tongue.words().all());
  }

  /** The way from a page below the present version's own folder to the same below the language. */
  private String presentCopy() {
    return here.up() + here.folder().substring(text.folder().length());
  }

  private Optional<Feed> feed() {
    return policy.isReleased()
        ? Optional.of(new Feed(tongue.text("feed.title"), here.up() + Feeds.NAME))
        : Optional.empty();
  }

  /** The languages in which this page says more than that there is nothing to say. */
  private List<Alternate> alternates(boolean ofVersion) {
    List<String> tags =
        ofVersion
            ? version.editions().stream().map(one -> one.tongue().tag()).toList()
            : policy.languages();
    return tags.stream()
        .filter(tag -> tags.size() > 1)
        .map(tag -> new Alternate(tag, here.toFolder(tag, here)))
        .toList();
  }

  private List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    List<String> tags = policy.languages();
    for (String tag : tags) {
      if (tags.size() > 1) {
        Tongue other = policy.tongue(tag);
        languages.add(
            new Language(
                tag,
                other.text("dir"),
                other.text("name"),
                here.to(tag, here),
                tag.equals(tongue.tag())));
      }
    }
    return languages;
  }

  private List<Link> nav() {
    List<Link> nav = new ArrayList<>();
    nav.add(link("policy", text));
    PagePath lists = policy.lists(version, text);
    LISTS.forEach(list -> nav.add(link(list, lists.in(list))));
    if (policy.isReleased()) {
      nav.add(link("changes", PagePath.CHANGES));
    }
    return nav;
  }

  private Link link(String page, PagePath path) {
    return new Link(tongue.text("page." + page), here.to(path), path.equals(here));
  }

  /** The rules that an app enforces lie beside the languages; the start page above them. */
  private List<Link> foot() {
    String folder = text.equals(PagePath.PRESENT) ? "" : version.name() + "/";
    return List.of(
        new Link(tongue.text("foot.rules"), here.toPolicy() + folder + "rules.json", false),
        start());
  }

  private Link start() {
    return new Link(tongue.text("foot.start"), here.toRoot() + "index.html", false);
  }

  private Optional<Banner> banner(String governing) {
    if (policy.languages().size() < 2) {
      return Optional.empty();
    }
    String language = tongue.language(governing);
    if (tongue.tag().equals(governing)) {
      return Optional.of(new Banner(tongue.text("banner.governs", language), Optional.empty()));
    }
    Optional<Governing> other =
        version
            .in(governing)
            .map(Edition::tongue)
            .map(
                its ->
                    new Governing(
                        governing,
                        its.text("banner.governs", its.language(governing)),
                        its.text("banner.link"),
                        here.to(governing, here)));
    return Optional.of(new Banner(tongue.text("banner.translation", language), other));
  }
}
