package org.mingwen.compiler.backend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.diff.Comparer;
import org.mingwen.compiler.diff.EarlierConsents;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * A version of a policy, for which rules are written.
 *
 * @param policy what it says
 * @param version its date, or {@code draft} where it has none
 * @param edition from 1
 * @param revision the how many-eth release it is; 0 for what was not released
 * @param from the first day on which it is in force
 * @param until the first day on which it is no longer in force
 * @param page the folder of its pages below that of their language, empty or ending in a stroke
 * @param earlier the earlier consents that count, by the statement that needs one
 */
record RulesOf(
    PublishedPolicy policy,
    String version,
    int edition,
    int revision,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String page,
    SortedMap<String, List<EarlierConsents.Given>> earlier) {

  /** Those of a release, in force until the next version that stands. */
  static RulesOf release(Release release, History history, Comparer comparer) {
    PolicyDate date = release.version().date();
    Optional<LocalDate> next =
        history.standing().stream()
            .map(other -> other.version().date().start())
            .filter(other -> other.isAfter(date.start()))
            .findFirst();
    return new RulesOf(
        release.snapshot().policy(),
        date.toString(),
        release.version().edition(),
        release.revision(),
        Optional.of(date.start()),
        next,
        date + "." + release.version().edition() + "/",
        comparer
            .consents(before(history, release.revision()), release.snapshot().policy())
            .counting());
  }

  /** Those of what the sources say now. */
  static RulesOf draft(VersionedPolicy versioned, Comparer comparer) {
    PublishedPolicy policy = versioned.draft().policy();
    Optional<PolicyDate> date = policy.policy().header().effective();
    SortedMap<Integer, PublishedPolicy> before = before(versioned.history(), Integer.MAX_VALUE);
    return new RulesOf(
        policy,
        date.map(PolicyDate::toString).orElse("draft"),
        1,
        0,
        date.map(PolicyDate::start),
        Optional.empty(),
        before.isEmpty() ? "" : "draft/",
        comparer.consents(before, policy).counting());
  }

  /** What people could consent to before a revision, by revision. */
  private static SortedMap<Integer, PublishedPolicy> before(History history, int revision) {
    SortedMap<Integer, PublishedPolicy> before = new TreeMap<>();
    for (Release release : history.standing()) {
      if (release.revision() < revision) {
        before.put(release.revision(), release.snapshot().policy());
      }
    }
    return before;
  }
}
