package org.mingwen.compiler.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A policy with its past: what its sources say now, and every version that was released.
 *
 * @param draft what the sources say now
 * @param history what was released
 */
public record VersionedPolicy(Snapshot draft, History history) {
  /**
   * The release that readers are shown first: with a day the one in force on it, or the first there
   * is where none was yet; without a day the latest. Empty for a policy that was never released.
   */
  public Optional<Release> present(Optional<LocalDate> day) {
    return day.isEmpty()
        ? history.latest()
        : history.inForceOn(day.get()).or(() -> history.standing().stream().findFirst());
  }
}
