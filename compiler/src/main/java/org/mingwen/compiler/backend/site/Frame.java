package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Layout;
import org.mingwen.compiler.backend.site.page.Layout.Alternate;
import org.mingwen.compiler.backend.site.page.Layout.Banner;
import org.mingwen.compiler.backend.site.page.Layout.Governing;
import org.mingwen.compiler.backend.site.page.Layout.Language;
import org.mingwen.compiler.backend.site.page.Layout.Link;

/**
 * What the pages of an edition have in common. Links that people follow name {@code index.html}, so
 * that a site opened from a folder works as one on a server does; links for machines name the
 * folder, which is the address that does not change.
 */
final class Frame {
  private static final List<String> PAGES = List.of("", "collected", "shared");

  private final Edition edition;
  private final List<Edition> editions;
  private final Tongue tongue;
  private final String governing;

  Frame(Edition edition, List<Edition> editions) {
    this.edition = edition;
    this.editions = editions;
    this.tongue = edition.tongue();
    this.governing = edition.policy().header().authoritative();
  }

  /**
   * The layout of a page.
   *
   * @param page the page's folder below the edition's; empty for the policy itself
   */
  Layout layout(String page, String title, String description) {
    return new Layout(
        tongue.tag(),
        tongue.text("dir"),
        title,
        description,
        page.isEmpty() ? "../../" : "../../../",
        alternates(page),
        editions.size() > 1 ? Optional.of(folder(page, governing)) : Optional.empty(),
        languages(page),
        nav(page),
        foot(page),
        banner(page),
        tongue.words().all());
  }

  private static String up(String page) {
    return page.isEmpty() ? "../" : "../../";
  }

  private static String folder(String page, String language) {
    return up(page) + language + "/" + (page.isEmpty() ? "" : page + "/");
  }

  private List<Alternate> alternates(String page) {
    return editions.stream()
        .filter(other -> editions.size() > 1)
        .map(other -> other.tongue().tag())
        .map(tag -> new Alternate(tag, folder(page, tag)))
        .toList();
  }

  private List<Language> languages(String page) {
    List<Language> languages = new ArrayList<>();
    for (Edition other : editions) {
      if (editions.size() > 1) {
        String tag = other.tongue().tag();
        languages.add(
            new Language(
                tag,
                other.tongue().text("dir"),
                other.tongue().text("name"),
                folder(page, tag) + "index.html",
                other == edition));
      }
    }
    return languages;
  }

  private List<Link> nav(String page) {
    String here = page.isEmpty() ? "" : "../";
    return PAGES.stream()
        .map(
            one ->
                new Link(
                    tongue.text("page." + (one.isEmpty() ? "policy" : one)),
                    here + (one.isEmpty() ? "" : one + "/") + "index.html",
                    one.equals(page)))
        .toList();
  }

  /** The rules that an app enforces lie beside the languages; the start page above them. */
  private List<Link> foot(String page) {
    return List.of(
        new Link(tongue.text("foot.rules"), up(page) + "rules.json", false),
        new Link(tongue.text("foot.start"), up(page) + "../index.html", false));
  }

  private Optional<Banner> banner(String page) {
    if (editions.size() < 2) {
      return Optional.empty();
    }
    String language = tongue.language(governing);
    if (tongue.tag().equals(governing)) {
      return Optional.of(new Banner(tongue.text("banner.governs", language), Optional.empty()));
    }
    Optional<Governing> other =
        editions.stream()
            .map(Edition::tongue)
            .filter(its -> its.tag().equals(governing))
            .findFirst()
            .map(
                its ->
                    new Governing(
                        governing,
                        its.text("banner.governs", its.language(governing)),
                        its.text("banner.link"),
                        folder(page, governing) + "index.html"));
    return Optional.of(new Banner(tongue.text("banner.translation", language), other));
  }
}
