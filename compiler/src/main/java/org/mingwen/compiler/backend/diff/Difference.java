package org.mingwen.compiler.backend.diff;

import java.util.Optional;
import java.util.SortedMap;
import org.mingwen.compiler.backend.site.ChangeSentences;
import org.mingwen.compiler.diff.Comparer;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.diff.words.TextDiff;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.VersionedPolicy;

/**
 * Two states of a policy and what changed between them.
 *
 * @param from what the earlier one is called: its date and edition, or {@link #DRAFT}
 * @param to what the later one is called
 * @param before the earlier one
 * @param after the later one
 * @param comparison what changed
 * @param words what became of the words, by language
 */
public record Difference(
    String from,
    String to,
    Snapshot before,
    Snapshot after,
    Comparison comparison,
    SortedMap<String, TextDiff> words) {
  /** The same, with their words compared. */
  public Difference(
      String from, String to, Snapshot before, Snapshot after, Comparison comparison) {
    this(from, to, before, after, comparison, new Comparer().words(before, after));
  }

  /** What the sources say now. */
  public static final String DRAFT = "draft";

  /**
   * The difference of two states.
   *
   * @param from a version as {@link org.mingwen.compiler.history.Version#toString} gives it, or
   *     {@link #DRAFT}
   * @param to another
   * @return empty where the policy has no such version
   */
  public static Optional<Difference> of(VersionedPolicy policy, String from, String to) {
    Optional<Snapshot> before = state(policy, from);
    Optional<Snapshot> after = state(policy, to);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    Comparison comparison = Comparison.of(before.get(), after.get());
    return Optional.of(new Difference(from, to, before.get(), after.get(), comparison));
  }

  /** A state of a policy; empty where it has no such version. */
  public static Optional<Snapshot> state(VersionedPolicy policy, String version) {
    return version.equals(DRAFT)
        ? Optional.of(policy.draft())
        : policy.history().releases().stream()
            .filter(release -> release.version().toString().equals(version))
            .map(Release::snapshot)
            .findFirst();
  }

  /** The policy's id. */
  public String policy() {
    return after.policy().policy().id();
  }

  /** The path of its file: {@code shop/2024-09-16..draft.json}. */
  public String path() {
    return policy() + "/" + from + ".." + to + ".json";
  }

  /** For machines: {@code diff.json}. */
  public byte[] json() {
    return DiffBackend.write(
        before,
        after,
        from,
        to,
        comparison,
        words,
        language -> ChangeSentences.of(before.policy(), after.policy(), language));
  }

  /**
   * For people who read a terminal: lines of text without colour.
   *
   * @param language theirs, as a BCP 47 tag
   */
  public String text(String language) {
    return DiffText.of(this, language);
  }
}
