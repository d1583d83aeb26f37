package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Changes;
import org.mingwen.compiler.backend.site.page.Layout.Link;
import org.mingwen.compiler.backend.site.page.PolicyPage.HeaderFact;
import org.mingwen.compiler.backend.site.page.VersionsPage;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.history.Release;

/** The page that lists the versions of a policy in one language. */
final class VersionsPages {
  /** More changes than a reader of a list takes in; the comparison has them all. */
  private static final int MOST = 8;

  private final ShownPolicy policy;
  private final Map<String, Compared> compared;
  private final Tongue tongue;
  private final Standings standings;
  private final PagePath here = PagePath.CHANGES;

  /**
   * The list.
   *
   * @param compared each version with the one before it, by the name of the later one
   */
  VersionsPages(ShownPolicy policy, Map<String, Compared> compared, Tongue tongue) {
    this.policy = policy;
    this.compared = compared;
    this.tongue = tongue;
    this.standings = new Standings(policy, tongue, here);
  }

  VersionsPage list() {
    Frame frame = new Frame(policy, policy.present(), tongue, PagePath.PRESENT, here);
    Wording title = title(policy, policy.present(), tongue);
    String list = tongue.text("versions.title");
    List<VersionsPage.Version> versions = new ArrayList<>();
    policy.versions().forEach(version -> versions.add(version(version)));
    Collections.reverse(versions);
    return new VersionsPage(
        frame.ofVersions(
            tongue.text("title.list", title.text(), list),
            tongue.text("versions.description", title.text())),
        list,
        title,
        here.to(PagePath.PRESENT),
        tongue.text("versions.note"),
        new Link(tongue.text("feed.link"), here.up() + Feeds.NAME, false),
        versions);
  }

  /** The policy's title in a language, or in the one that governs where it has no words in it. */
  static Wording title(ShownPolicy policy, ShownVersion version, Tongue tongue) {
    Edition edition =
        version
            .in(tongue.tag())
            .or(() -> policy.present().in(tongue.tag()))
            .orElseGet(() -> Compared.edition(version, tongue.tag()));
    Wording title = edition.names().phrase(edition.policy().header().title());
    String language = edition.tongue().tag();
    return language.equals(tongue.tag()) ? title : title.in(language);
  }

  private VersionsPage.Version version(ShownVersion version) {
    String kind = standings.kind(version);
    return new VersionsPage.Version(
        version.name(),
        kind,
        kind.equals("earlier") || version.isDraft()
            ? Optional.empty()
            : Optional.of(mark(version, kind)),
        standings.name(version),
        here.to(policy.path(version)),
        standings.text(version),
        facts(version),
        changes(version),
        links(version));
  }

  private String mark(ShownVersion version, String kind) {
    return tongue.text("version." + (policy.inForce(version) ? "in-force" : kind));
  }

  private Optional<Changes> changes(ShownVersion version) {
    return Optional.ofNullable(compared.get(version.name()))
        .map(its -> new ChangeTexts(policy, its, tongue, here).changes(MOST));
  }

  private List<HeaderFact> facts(ShownVersion version) {
    List<HeaderFact> facts = new ArrayList<>();
    version
        .header()
        .published()
        .ifPresent(
            date ->
                facts.add(
                    new HeaderFact(
                        tongue.text("header.published"), Wording.of(tongue.date(date)))));
    if (!version.isDraft()) {
      facts.add(new HeaderFact(tongue.text("header.version"), Wording.of(version.name())));
    }
    version
        .release()
        .flatMap(Release::withdrawn)
        .map(
            withdrawn ->
                Wording.of(withdrawn.because()).in(version.snapshot().policy().authoritative()))
        .ifPresent(why -> facts.add(new HeaderFact(tongue.text("header.withdrawn-because"), why)));
    if (policy.languages().size() > 1) {
      List<Wording> languages =
          version.editions().stream()
              .map(edition -> edition.tongue())
              .map(its -> Wording.of(its.text("name")).in(its.tag()))
              .toList();
      facts.add(new HeaderFact(tongue.text("header.languages"), tongue.list(languages, false)));
    }
    return facts;
  }

  private List<Link> links(ShownVersion version) {
    List<Link> links = new ArrayList<>();
    links.add(link("text", policy.path(version)));
    if (compared.containsKey(version.name())) {
      PagePath comparison = compared.get(version.name()).path();
      links.add(link("changes", comparison));
      links.add(link("columns", comparison.in(ComparisonPages.COLUMNS)));
    }
    version.release().ifPresent(release -> links.add(link("permanent", ShownPolicy.own(release))));
    if (!version.isWithdrawn()) {
      String rules = here.toPolicy() + version.name() + "/rules.json";
      links.add(new Link(tongue.text("versions.rules"), rules, false));
    }
    return links;
  }

  private Link link(String name, PagePath there) {
    return new Link(tongue.text("versions." + name), here.to(there), false);
  }
}
