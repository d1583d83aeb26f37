package org.mingwen.compiler.backend.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.history.Chain;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.History;
import org.mingwen.compiler.history.Release;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.history.Version;
import org.mingwen.compiler.history.VersionedPolicy;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.ResolvedText;

/** A policy with a history made by hand. */
final class Releases {
  private final List<Release> releases = new ArrayList<>();

  /** A release that stands. */
  Releases with(String date, int edition, PublishedPolicy policy) {
    return with(date, edition, policy, Optional.empty());
  }

  /** A release that was withdrawn. */
  Releases withdrawn(String date, PublishedPolicy policy, String on) {
    return with(date, 1, policy, Optional.of(LocalDate.parse(on)));
  }

  private Releases with(
      String date, int edition, PublishedPolicy policy, Optional<LocalDate> withdrawn) {
    int revision = releases.size() + 1;
    Version version = new Version(date(date), edition);
    releases.add(
        new Release(
            version,
            revision,
            snapshot(policy),
            "link of " + revision,
            withdrawn.map(on -> new Chain.Withdrawn(version.toString(), on, "期限有误", ""))));
    return this;
  }

  /** What the sources say now, after these releases. */
  List<VersionedPolicy> and(PublishedPolicy draft) {
    return List.of(new VersionedPolicy(snapshot(draft), new History(releases)));
  }

  private static PolicyDate date(String text) {
    return text.length() == 7
        ? new PolicyDate(YearMonth.parse(text), OptionalInt.empty())
        : new PolicyDate(
            YearMonth.from(LocalDate.parse(text)),
            OptionalInt.of(LocalDate.parse(text).getDayOfMonth()));
  }

  private static Snapshot snapshot(PublishedPolicy policy) {
    SortedMap<String, ResolvedText> texts = ResolvedTexts.of(policy);
    SortedMap<String, String> words = new TreeMap<>();
    texts.forEach((language, text) -> words.put(language, text.toString()));
    return new Snapshot(policy, texts, Pins.NONE, new Hashes("", "", words, new TreeMap<>()));
  }
}
