package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Html;
import org.mingwen.compiler.backend.site.page.Layout.Link;
import org.mingwen.compiler.backend.site.page.Notice;
import org.mingwen.compiler.backend.site.page.Unchecked;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.Pins;

/**
 * Tells the readers of a page which of its words are no longer what somebody accepted, why, and
 * what changed since.
 */
final class Notices {
  private final Edition edition;
  private final ShownVersion version;
  private final PagePath text;
  private final Tongue tongue;
  private final StaleUnits stale;
  private final Edition governing;
  private final OriginalWords originals;

  /**
   * The notices of an edition's pages.
   *
   * @param text where the version's text stands
   */
  Notices(Edition edition, ShownVersion version, PagePath text) {
    this.edition = edition;
    this.version = version;
    this.text = text;
    this.tongue = edition.tongue();
    this.stale = edition.stale();
    // The edition that governs stands first.
    this.governing = version.editions().get(0);
    this.originals = new OriginalWords(governing);
  }

  /** What a stale clause or label is called, in a word or two. */
  static String badge(Acceptable unit, ShownVersion version, Tongue tongue) {
    return tongue.text("notice.badge." + whose(unit, version) + "." + state(unit));
  }

  private static String whose(Acceptable unit, ShownVersion version) {
    return unit.language().equals(version.header().authoritative()) ? "text" : "translation";
  }

  private static String state(Acceptable unit) {
    return unit.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The badge of a clause; absent where nothing is to be said of it. */
  Optional<String> badge(String clause) {
    return stale.clause(clause).map(this::badge);
  }

  private String badge(Acceptable unit) {
    return edition.isOriginal(unit.id())
        ? tongue.text("notice.badge.original", language())
        : badge(unit, version, tongue);
  }

  private String language() {
    return tongue.language(governing.tongue().tag());
  }

  /** What stands under the heading of a clause, which bears the badge. */
  Html heading(String clause) {
    return notice(clause, false);
  }

  /** What stands below a clause without a heading. */
  Html below(String clause) {
    return notice(clause, true);
  }

  private Html notice(String clause, boolean withBadge) {
    return stale
        .clause(clause)
        .map(unit -> notice(unit, withBadge ? Optional.of(badge(unit)) : Optional.empty()))
        .map(edition::print)
        .orElse(Html.NONE);
  }

  private Notice notice(Acceptable unit, Optional<String> badge) {
    boolean shown = edition.isOriginal(unit.id());
    String how = shown ? "original" : whose(unit, version);
    return new Notice(
        state(unit),
        badge,
        tongue.text("notice." + how + "." + state(unit), language()),
        edition == governing ? Optional.empty() : Optional.of(original(unit.id())),
        shown ? Optional.empty() : words(unit),
        shown ? List.of() : facts(unit));
  }

  private Notice.Original original(String clause) {
    Tongue its = governing.tongue();
    return new Notice.Original(
        its.tag(), tongue.text("notice.read", language()), text.to(its.tag(), text) + "#" + clause);
  }

  private Optional<Notice.Words> words(Acceptable unit) {
    Tongue its = governing.tongue();
    return accepted(unit)
        .map(
            before ->
                new Notice.Words(
                    tongue.text("notice.words", language()),
                    its.tag(),
                    its.text("dir"),
                    originals.clause(before, unit.original())));
  }

  /** The original that was accepted, where it is another than that of today. */
  private Optional<String> accepted(Acceptable unit) {
    Pins pins = version.snapshot().pins();
    return unit.pin()
        .map(pin -> pins.originals().get(pin.original()))
        .filter(before -> !before.equals(unit.original()));
  }

  private List<Wording> facts(Acceptable unit) {
    return version.facts().sentences(unit, stale, tongue);
  }

  /** What is said at the head of the policy's page; absent where nothing is stale. */
  Optional<Unchecked> ofPage() {
    Collection<Acceptable> clauses = stale.clauses();
    if (stale.isEmpty()) {
      return Optional.empty();
    }
    String whose = edition == governing ? "text" : "translation";
    return Optional.of(
        new Unchecked(
            clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(tongue.text("notice.page." + whose, language())),
            links(clauses),
            labels(),
            changes()));
  }

  /** Of several in one section, all of which are called by its number, the first. */
  private List<Link> links(Collection<Acceptable> clauses) {
    List<Link> links = new ArrayList<>();
    for (Acceptable unit : clauses) {
      String name = edition.reference(unit.id());
      if (links.isEmpty() || !links.get(links.size() - 1).text().equals(name)) {
        links.add(new Link(name, "#" + unit.id(), false));
      }
    }
    return links;
  }

  /** The same on a page that shows labels and no clauses. */
  Optional<Unchecked> ofLabels() {
    return labels()
        .map(said -> new Unchecked(Optional.empty(), List.of(), Optional.of(said), changes()));
  }

  private Optional<String> labels() {
    String how = stale.showsOriginal() ? "original" : "notice";
    return stale.phrases().isEmpty()
        ? Optional.empty()
        : Optional.of(tongue.text("notice.labels." + how, language()));
  }

  private List<Unchecked.Label> changes() {
    List<Unchecked.Label> labels = new ArrayList<>();
    if (!stale.showsOriginal()) {
      Tongue its = governing.tongue();
      for (Acceptable unit : stale.phrases()) {
        labels.add(
            new Unchecked.Label(
                unit.translation().orElse(unit.original()),
                badge(unit, version, tongue),
                its.tag(),
                its.text("dir"),
                originals.phrase(accepted(unit).orElse(unit.original()), unit.original())));
      }
    }
    return labels;
  }
}
