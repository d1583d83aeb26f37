package org.mingwen.compiler.backend.site;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.model.StaleRule;
import org.mingwen.compiler.pins.Acceptable;
import org.mingwen.compiler.pins.PinStates;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * The clauses and phrases of one language of one version that are no longer what somebody accepted,
 * and what its readers see in their place. A release is judged by the pins that were frozen with
 * it, so that its pages say the same for ever.
 */
final class StaleUnits {
  /** Of words in which nobody ever accepted anything, or in which nothing is stale. */
  static final StaleUnits NONE = new StaleUnits(List.of(), false);

  private final Map<String, Acceptable> clauses = new LinkedHashMap<>();
  private final Map<String, Acceptable> phrases = new LinkedHashMap<>();
  private final boolean showsOriginal;

  private StaleUnits(List<Acceptable> stale, boolean showsOriginal) {
    stale.forEach(unit -> (unit.clause() ? clauses : phrases).put(unit.id(), unit));
    this.showsOriginal = showsOriginal;
  }

  /** What is stale in a version, by language; languages in which nothing is are not there. */
  static Map<String, StaleUnits> of(Snapshot version) {
    if (version.pins().isEmpty()) {
      return Map.of();
    }
    PublishedPolicy policy = version.policy();
    PinStates states = PinStates.of(policy, version.pins());
    Map<String, StaleUnits> byLanguage = new TreeMap<>();
    for (String language : states.languages()) {
      List<Acceptable> stale =
          states.isPinned(language)
              ? states.in(language).stream().filter(Acceptable::isStale).toList()
              : List.of();
      if (!stale.isEmpty()) {
        // No page is built of what has to fail. Where one is all the same, it says so.
        String rule = policy.policy().header().staleRule(language);
        byLanguage.put(language, new StaleUnits(stale, rule.equals(StaleRule.ORIGINAL)));
      }
    }
    return Collections.unmodifiableMap(byLanguage);
  }

  boolean isEmpty() {
    return clauses.isEmpty() && phrases.isEmpty();
  }

  /** Whether the words that govern stand in their place; else they are shown with a notice. */
  boolean showsOriginal() {
    return showsOriginal;
  }

  /** The clause of that id, if it is stale. */
  Optional<Acceptable> clause(String id) {
    return Optional.ofNullable(clauses.get(id));
  }

  /** The label or phrase of that address, if it is stale. */
  Optional<Acceptable> phrase(String address) {
    return Optional.ofNullable(phrases.get(address));
  }

  /** The stale clauses in the order of the text. */
  Collection<Acceptable> clauses() {
    return Collections.unmodifiableCollection(clauses.values());
  }

  /** The stale labels and phrases. */
  Collection<Acceptable> phrases() {
    return Collections.unmodifiableCollection(phrases.values());
  }
}
