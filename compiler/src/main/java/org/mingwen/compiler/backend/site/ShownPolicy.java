package org.mingwen.compiler.backend.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.model.PolicyDate;

/**
 * A policy with its versions as the site shows them.
 *
 * @param releases in the order of their versions, withdrawn ones among them; none for a policy that
 *     was never released
 * @param present the version that readers are shown first
 * @param draft what the sources say now, where that differs from the last release
 * @param day the day whose version is the present one, where one was given
 */
record ShownPolicy(
    List<ShownVersion> releases,
    ShownVersion present,
    Optional<ShownVersion> draft,
    Optional<LocalDate> day) {
  ShownPolicy {
    releases = List.copyOf(releases);
  }

  String id() {
    return present.header().id();
  }

  boolean isReleased() {
    return !releases.isEmpty();
  }

  /** Every version that has an address of its own, the draft last. */
  List<ShownVersion> versions() {
    return Stream.concat(releases.stream(), draft.stream()).toList();
  }

  /** Every language in which any version has words, those of the present one first. */
  List<String> languages() {
    return Stream.concat(Stream.of(present), versions().stream())
        .flatMap(version -> version.editions().stream())
        .map(edition -> edition.tongue().tag())
        .distinct()
        .toList();
  }

  /** One of the languages. */
  Tongue tongue(String language) {
    return Stream.concat(Stream.of(present), versions().stream())
        .flatMap(version -> version.in(language).stream())
        .map(Edition::tongue)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The version before: the last one that stood when it was released; an earlier edition counts.
   */
  Optional<ShownVersion> before(ShownVersion version) {
    return earlier(version).stream().filter(one -> !one.isWithdrawn()).reduce((a, b) -> b);
  }

  /** The version that took its place: the next one from a later date that was not withdrawn. */
  Optional<ShownVersion> successor(ShownVersion version) {
    return releases.stream()
        .filter(one -> !one.isWithdrawn())
        .filter(one -> start(one).isAfter(start(version)))
        .findFirst()
        .map(this::latestEdition);
  }

  /** The version whose place it took: the last one from an earlier date that was not withdrawn. */
  Optional<ShownVersion> predecessor(ShownVersion version) {
    return releases.stream()
        .filter(one -> !one.isWithdrawn())
        .filter(one -> version.isDraft() || start(one).isBefore(start(version)))
        .reduce((a, b) -> b);
  }

  /** Every version before it, withdrawn ones among them. */
  List<ShownVersion> earlier(ShownVersion version) {
    return releases.stream().takeWhile(one -> !one.name().equals(version.name())).toList();
  }

  /** Every version that a comparison shows it with as the earlier one. */
  List<ShownVersion> comparable(ShownVersion version) {
    return version.isDraft() ? before(version).stream().toList() : earlier(version);
  }

  /** Every version that a comparison shows it with as the later one. */
  List<ShownVersion> comparedWith(ShownVersion version) {
    Stream<ShownVersion> later =
        releases.stream().dropWhile(one -> !one.name().equals(version.name())).skip(1);
    Stream<ShownVersion> last =
        draft.stream()
            .filter(
                one -> before(one).filter(its -> its.name().equals(version.name())).isPresent());
    return Stream.concat(later, last).toList();
  }

  /** The last edition of the same date, of those that stand if any does. */
  ShownVersion latestEdition(ShownVersion version) {
    List<ShownVersion> same = editions(version);
    return same.stream()
        .filter(one -> !one.isWithdrawn())
        .reduce((a, b) -> b)
        .orElseGet(() -> same.get(same.size() - 1));
  }

  /** The releases of the same date, this one among them. */
  List<ShownVersion> editions(ShownVersion version) {
    return releases.stream().filter(one -> date(one).equals(date(version))).toList();
  }

  private static Optional<PolicyDate> date(ShownVersion version) {
    return version.release().map(one -> one.version().date());
  }

  private static LocalDate start(ShownVersion version) {
    return version.effective().map(PolicyDate::start).orElse(LocalDate.MAX);
  }

  /** Whether a version is in force on the day that was given; never without a day. */
  boolean inForce(ShownVersion version) {
    return day.isPresent()
        && version.release().isPresent()
        && !version.isWithdrawn()
        && !start(version).isAfter(day.get())
        && successor(version).map(next -> start(next).isAfter(day.get())).orElse(true);
  }

  /** The folder of a version: its date for the last edition of it, its date and edition else. */
  PagePath path(ShownVersion version) {
    if (version.isDraft()) {
      return isReleased() ? PagePath.PRESENT.in(ShownVersion.DRAFT) : PagePath.PRESENT;
    }
    Release release = version.release().orElseThrow();
    return latestEdition(version).name().equals(version.name())
        ? PagePath.PRESENT.in(release.version().date().toString())
        : own(release);
  }

  /**
   * The folder that holds the lists that go with a text: a later edition of a version says the same
   * facts, so that the lists stand with the last one only.
   *
   * @param text where that text stands
   */
  PagePath lists(ShownVersion version, PagePath text) {
    return version.isDraft() || text.equals(PagePath.PRESENT) ? text : path(latestEdition(version));
  }

  /** The folder of an edition, for ever: {@code 2024-09-16.1}. */
  static PagePath own(Release release) {
    return PagePath.PRESENT.in(release.version().date() + "." + release.version().edition());
  }

  /** The folder of the comparison of two versions. */
  static PagePath comparison(ShownVersion before, ShownVersion after) {
    return PagePath.CHANGES.in(before.name() + ".." + after.name());
  }
}
