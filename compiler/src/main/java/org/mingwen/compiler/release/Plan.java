package org.mingwen.compiler.release;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.diff.ChangeClass;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.history.Freezing;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.Version;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.pins.PinFindings;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What a release or a withdrawal would write, or why there can be none.
 *
 * @param version the version that is released or withdrawn; empty where it is refused
 * @param since what changed since the last standing release; empty for the first and for a
 *     withdrawal
 * @param files what has to be written, by path within the policy's folder; none where it is refused
 * @param refusals why not; empty where nothing stands against it
 */
public record Plan(
    Optional<Version> version,
    Optional<Comparison> since,
    SortedMap<String, byte[]> files,
    List<Diagnostic> refusals) {
  /** Keeps its own copies. */
  public Plan {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    refusals = List.copyOf(refusals);
  }

  /**
   * The release of a draft. It needs a date, which has to be later than that of the last standing
   * release, or the same where no more changed than an edition may change; and something to
   * release. Of each translation somebody has to have accepted what there was to read, since the
   * pins are frozen with it.
   *
   * @param policy without errors
   */
  public static Plan release(VersionedPolicy policy) {
    Header header = policy.draft().policy().policy().header();
    if (header.effective().isEmpty()) {
      return refused(
          Diagnostic.error("release-without-date", header.span()).hint("state-effective"));
    }
    List<Diagnostic> unread = neverAccepted(policy.draft());
    if (!unread.isEmpty()) {
      return new Plan(Optional.empty(), Optional.empty(), new TreeMap<>(), unread);
    }
    PolicyDate date = header.effective().get();
    Optional<Release> last = policy.history().latest();
    Optional<Comparison> since =
        last.map(release -> Comparison.of(release.snapshot(), policy.draft()));
    if (last.isPresent()) {
      Optional<Diagnostic> refusal = refusal(header, last.get(), since.orElseThrow());
      if (refusal.isPresent()) {
        return refused(refusal.get());
      }
    }
    Version version = new Version(date, edition(policy.history(), date));
    return new Plan(Optional.of(version), since, Freezing.release(policy, version), List.of());
  }

  private static Optional<Diagnostic> refusal(Header header, Release last, Comparison since) {
    LocalDate day = header.effective().orElseThrow().start();
    LocalDate before = last.version().date().start();
    boolean sameVersion = day.equals(before);
    if (since.changeClass() == ChangeClass.NONE) {
      return Optional.of(
          Diagnostic.error("release-unchanged", header.span(), plain(last.version())));
    }
    if (day.isBefore(before) || (sameVersion && !since.changeClass().fitsAnEdition())) {
      return Optional.of(
          Diagnostic.error(
                  "release-not-later",
                  header.span(),
                  plain(header.effective().get()),
                  plain(last.version()))
              .hint("raise-effective"));
    }
    return Optional.empty();
  }

  /** What a build only warns of: a draft may still have words that nobody read. */
  private static List<Diagnostic> neverAccepted(Snapshot draft) {
    return PinFindings.of(draft.policy(), draft.pins()).stream()
        .filter(finding -> finding.id().equals("nothing-accepted"))
        .map(Diagnostic::asError)
        .toList();
  }

  /** One more than that of any release of the date, withdrawn or not: none is written over. */
  private static int edition(History history, PolicyDate date) {
    return history.releases().stream()
            .map(Release::version)
            .filter(version -> version.date().equals(date))
            .mapToInt(Version::edition)
            .max()
            .orElse(0)
        + 1;
  }

  /**
   * The withdrawal of a release that has not taken effect.
   *
   * @param policy without errors
   * @param version the version as its folder is called
   * @param on the day on which it is withdrawn
   * @param because why
   */
  public static Plan withdraw(
      VersionedPolicy policy, String version, LocalDate on, String because) {
    Header header = policy.draft().policy().policy().header();
    Optional<Release> found =
        policy.history().standing().stream()
            .filter(release -> release.version().toString().equals(version))
            .findFirst();
    if (found.isEmpty()) {
      return refused(Diagnostic.error("withdraw-unknown", header.span(), quoted(version)));
    }
    Release release = found.get();
    LocalDate effective = release.version().date().start();
    if (!on.isBefore(effective)) {
      return refused(
          Diagnostic.error("withdraw-too-late", header.span(), plain(version), plain(effective))
              .hint("release-instead"));
    }
    return new Plan(
        Optional.of(release.version()),
        Optional.empty(),
        Freezing.withdraw(policy, release, on, because),
        List.of());
  }

  private static Plan refused(Diagnostic refusal) {
    return new Plan(Optional.empty(), Optional.empty(), new TreeMap<>(), List.of(refusal));
  }
}
