package org.mingwen.compiler.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The releases of a policy.
 *
 * @param releases in the order of their versions, withdrawn ones among them
 * @param chain what happened to them, in the order in which it happened; empty before the first
 */
public record History(List<Release> releases, Optional<Chain> chain) {
  /** A policy that was never released. */
  public static final History NONE = new History(List.of());

  /** Keeps its own copy. */
  public History {
    releases = List.copyOf(releases);
  }

  /** Releases that nothing else is known of. */
  public History(List<Release> releases) {
    this(releases, Optional.empty());
  }

  /** The releases that were not withdrawn, in order. */
  public List<Release> standing() {
    return releases.stream().filter(release -> release.withdrawn().isEmpty()).toList();
  }

  /** The last release that was not withdrawn. */
  public Optional<Release> latest() {
    List<Release> standing = standing();
    return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
  }

  /** The release in force on a day: the last standing one that had taken effect by then. */
  public Optional<Release> inForceOn(LocalDate day) {
    return standing().stream()
        .filter(release -> !release.version().date().start().isAfter(day))
        .reduce((before, after) -> after);
  }

  /** The release of that version. */
  public Optional<Release> find(Version version) {
    return releases.stream().filter(release -> release.version().equals(version)).findFirst();
  }
}
