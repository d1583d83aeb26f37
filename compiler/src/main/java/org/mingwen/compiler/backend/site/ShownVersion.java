package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.PolicyDate;

/**
 * A version as its pages show it: a release, or what the sources say now.
 *
 * @param release absent for what the sources say now
 * @param editions the languages it has words in, the one that governs first
 * @param facts what changed of the facts that its stale clauses speak of
 */
record ShownVersion(
    Snapshot snapshot, Optional<Release> release, List<Edition> editions, ChangedFacts facts) {
  /** How addresses name what the sources say now, where that is no release. */
  static final String DRAFT = "draft";

  ShownVersion {
    editions = List.copyOf(editions);
  }

  /** How addresses name it: {@code 2024-09-16}, or {@code 2024-09-16.2}. */
  String name() {
    return release.map(one -> one.version().toString()).orElse(DRAFT);
  }

  boolean isDraft() {
    return release.isEmpty();
  }

  boolean isWithdrawn() {
    return release.flatMap(Release::withdrawn).isPresent();
  }

  Header header() {
    return snapshot.policy().policy().header();
  }

  /** Since when it holds; always there in a release. */
  Optional<PolicyDate> effective() {
    return release.map(one -> one.version().date()).or(() -> header().effective());
  }

  /** What of its words in a language is no longer what somebody accepted. */
  StaleUnits stale(String language) {
    return in(language).map(Edition::stale).orElse(StaleUnits.NONE);
  }

  /** Its edition in that language, where it has words in it. */
  Optional<Edition> in(String language) {
    return editions.stream().filter(one -> one.tongue().tag().equals(language)).findFirst();
  }
}
