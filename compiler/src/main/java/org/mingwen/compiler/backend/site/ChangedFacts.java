package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.diff.Change;
import org.mingwen.compiler.diff.Comparison;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.AcceptedFacts;
import org.mingwen.compiler.pins.Pins;
import org.mingwen.compiler.publication.Mention;
import org.mingwen.compiler.publication.Publication;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.words.Words;

/**
 * What has changed of the facts that a clause speaks of since somebody accepted it, as sentences:
 * those of a comparison of versions, and where they do not tell it what a placeholder said and
 * says. Made once for all languages of a version.
 */
final class ChangedFacts {
  /**
   * What changed of the facts of one clause.
   *
   * @param before the policy with these facts as they were
   * @param values the placeholders of the clause that no change tells of
   */
  private record Found(PublishedPolicy before, List<Change> changes, List<Target> values) {
    Found {
      changes = List.copyOf(changes);
      values = List.copyOf(values);
    }
  }

  private final Snapshot version;
  private final Map<String, Optional<Found>> found = new ConcurrentHashMap<>();

  ChangedFacts(Snapshot version) {
    this.version = version;
  }

  /**
   * The sentences on a clause.
   *
   * @param stale what of the reader's words is no longer what somebody accepted
   * @return none where the facts are the same, or where nobody can tell what they were
   */
  List<Wording> sentences(Acceptable clause, StaleUnits stale, Tongue tongue) {
    String facts = clause.pin().map(pin -> pin.facts()).orElse("");
    return found
        .computeIfAbsent(clause.id() + " " + facts, key -> find(clause))
        .map(its -> sentences(its, stale, tongue))
        .orElse(List.of());
  }

  private List<Wording> sentences(Found its, StaleUnits stale, Tongue tongue) {
    PublishedPolicy now = version.policy();
    ChangeSentences sentences =
        new ChangeSentences(
            its.before(),
            now,
            tongue,
            new SideWords(its.before(), StaleUnits.NONE, tongue),
            new SideWords(now, stale, tongue));
    Set<Wording> all = new LinkedHashSet<>();
    its.changes().forEach(change -> all.add(sentences.wording(change)));
    its.values().forEach(value -> sentences.replaced(value).ifPresent(all::add));
    return List.copyOf(all);
  }

  private Optional<Found> find(Acceptable clause) {
    PublishedPolicy now = version.policy();
    return AcceptedFacts.of(now, clause, version.pins()).map(was -> find(clause, was, now));
  }

  private static Found find(Acceptable clause, AcceptedFacts was, PublishedPolicy now) {
    PublishedPolicy before =
        new PublishedPolicy(
            was.policy(),
            Meaning.of(was.policy(), now.vocabulary()),
            now.words(),
            now.publications(),
            now.vocabulary());
    List<Change> all = Comparison.of(withoutWords(before), withoutWords(now)).changes();
    // A group that got a member changes whatever is done with it, also what other clauses say.
    List<Change> own =
        all.stream()
            .filter(
                change ->
                    change.before().or(change::after).map(was.statements()::contains).orElse(true))
            .toList();
    List<Change> changes = own.isEmpty() ? all : own;
    return new Found(before, changes, values(clause, now, told(changes)));
  }

  /** The statements of which changes tell; the empty name is the policy's own. */
  private static Set<String> told(List<Change> changes) {
    Set<String> told = new HashSet<>();
    changes.forEach(change -> told.add(change.before().or(change::after).orElse("")));
    return told;
  }

  /** Facts alone: what changed in the words is no matter here. */
  private static Snapshot withoutWords(PublishedPolicy policy) {
    SortedMap<String, Words> none = new TreeMap<>();
    PublishedPolicy facts =
        new PublishedPolicy(
            policy.policy(), policy.meaning(), none, new TreeMap<>(), policy.vocabulary());
    return new Snapshot(facts, new TreeMap<>(), Pins.NONE, Hashes.NONE);
  }

  private static List<Target> values(Acceptable clause, PublishedPolicy now, Set<String> told) {
    List<Target> values = new ArrayList<>();
    Publication publication = now.publication().orElseThrow();
    for (Mention mention : publication.mentions()) {
      Target target = publication.target(mention.placeholder());
      boolean fact = target instanceof Target.Fact its && !told.contains(its.statement().name());
      boolean ofPolicy = target instanceof Target.OfPolicy && !told.contains("");
      if (mention.clause().equals(clause.id()) && (fact || ofPolicy)) {
        values.add(target);
      }
    }
    return values;
  }
}
