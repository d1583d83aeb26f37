package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.backend.site.page.Layout;
import org.mingwen.compiler.backend.site.page.ListPage;
import org.mingwen.compiler.backend.site.page.PolicyPage;
import org.mingwen.compiler.backend.site.page.PolicyPage.Clause;
import org.mingwen.compiler.backend.site.page.PolicyPage.Entry;
import org.mingwen.compiler.backend.site.page.PolicyPage.Other;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Address;
import org.mingwen.compiler.publication.BlockKind;
import org.mingwen.compiler.publication.Outline;

/** The pages of a policy in one language. */
final class Pages {
  private final Edition edition;
  private final ShownPolicy policy;
  private final ShownVersion version;
  private final PagePath text;
  private final Tongue tongue;

  /**
   * The pages of this edition.
   *
   * @param version the version it is an edition of
   * @param text where its text stands
   */
  Pages(Edition edition, ShownPolicy policy, ShownVersion version, PagePath text) {
    this.edition = edition;
    this.policy = policy;
    this.version = version;
    this.text = text;
    this.tongue = edition.tongue();
  }

  /** The policy in full. */
  PolicyPage policy() {
    Layout layout = frame(text).ofVersion(title().text(), description());
    Notices notices = new Notices(edition, version, text);
    Prose prose = edition.prose(this::governing, notices::below);
    List<Clause> clauses = new ArrayList<>();
    Html preamble = Html.NONE;
    for (Outline.Section section : edition.publication().outline().sections()) {
      if (section.path().isEmpty()) {
        Html words = prose.blocks(section.blocks());
        preamble = new HtmlWriter().html(notices.below(Outline.PREAMBLE)).html(words).html();
      } else {
        clauses.add(clause(section, prose, notices));
      }
    }
    return new PolicyPage(
        layout,
        title(),
        new Heading(edition, version).facts(),
        notices.ofPage(),
        new Summary(edition).cards(),
        contents(),
        preamble,
        clauses);
  }

  /** What is collected, as a list on a page of its own. */
  ListPage collected() {
    return list("collected", BlockKind.COLLECTED);
  }

  /** With whom it is shared, as a list on a page of its own. */
  ListPage shared() {
    return list("shared", BlockKind.SHARED);
  }

  private ListPage list(String name, BlockKind kind) {
    String list = tongue.text("list." + name + ".title");
    Frame frame = frame(text.in(name));
    return new ListPage(
        frame.ofVersion(
            tongue.text("title.list", title().text(), list),
            tongue.text("description.list", list, title().text())),
        list,
        title(),
        frame.toText(),
        new Heading(edition, version).facts(),
        new Notices(edition, version, text).ofLabels(),
        tongue.text("list." + name + ".note"),
        edition.list(kind, this::clauseLine));
  }

  private Frame frame(PagePath here) {
    return new Frame(policy, version, tongue, text, here);
  }

  private Optional<Line> clauseLine(Statement statement) {
    return edition
        .publication()
        .address(statement.name())
        .map(
            address ->
                new Line(
                    Optional.of(tongue.text("label.clause")),
                    Names.linked(
                        "../index.html#" + Address.anchor(statement.name()),
                        Wording.of(edition.reference(address.clause())))));
  }

  private Wording title() {
    return edition.names().phrase(edition.policy().header().title());
  }

  private String description() {
    Wording handler = edition.names().handler();
    return handler.equals(tongue.unknown())
        ? title().text()
        : tongue.text("description.policy", title().text(), handler.text());
  }

  private Clause clause(Outline.Section section, Prose prose, Notices notices) {
    String id = section.id().orElseGet(() -> "_" + section.path());
    String number = tongue.numerals().number(section.path());
    return new Clause(
        id,
        section.level(),
        number,
        edition.titled(section.id(), prose.inlines(section.title())),
        section.id().flatMap(notices::badge),
        section.id().map(notices::heading).orElse(Html.NONE),
        prose.blocks(section.blocks()),
        section.id().map(this::others).orElse(List.of()));
  }

  /**
   * In a translation, the link from a clause without a heading to the same one in the text that
   * governs.
   */
  private Html governing(String clause) {
    HtmlWriter out = new HtmlWriter();
    for (Other other : others(clause)) {
      if (other.governs()) {
        out.text("\u00a0")
            .open(
                "a",
                "class",
                "same",
                "href",
                other.href(),
                "lang",
                other.lang(),
                "hreflang",
                other.lang(),
                "aria-label",
                other.label())
            .text(other.name())
            .close("a");
      }
    }
    return out.html();
  }

  private List<Other> others(String clause) {
    List<Other> others = new ArrayList<>();
    for (Edition other : version.editions()) {
      if (other != edition && other.publication().outline().positions().containsKey(clause)) {
        others.add(
            new Other(
                other.tongue().tag(),
                other.tongue().text("name.short"),
                other
                    .tongue()
                    .text(
                        "clause.other", other.tongue().text("name.short"), other.reference(clause)),
                text.to(other.tongue().tag(), text) + "#" + clause,
                other.tongue().tag().equals(edition.policy().header().authoritative())));
      }
    }
    return others;
  }

  private List<Entry> contents() {
    List<Outline.Section> sections =
        edition.publication().outline().sections().stream()
            .filter(section -> !section.path().isEmpty())
            .toList();
    return entries(sections, 1);
  }

  /** The entries of that depth, each with those that follow it and lie deeper. */
  private List<Entry> entries(List<Outline.Section> sections, int depth) {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < sections.size()) {
      int end = at + 1;
      while (end < sections.size() && sections.get(end).path().size() > depth) {
        end++;
      }
      Outline.Section first = sections.get(at);
      entries.add(
          new Entry(
              first.id().orElseGet(() -> "_" + first.path()),
              tongue.numerals().number(first.path()),
              edition.contents(first.id(), first.title()),
              entries(sections.subList(at + 1, end), depth + 1)));
      at = end;
    }
    return entries;
  }
}
