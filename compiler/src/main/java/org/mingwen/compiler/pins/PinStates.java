package org.mingwen.compiler.pins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.canonical.Sha256;
import org.mingwen.compiler.canonical.Units;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * Where every clause and phrase of a policy stands against what was accepted of it.
 *
 * <p>A translation is accepted for Chinese words and facts; the authoritative words for the facts
 * that they speak of, so that of those only clauses that speak of facts have a state, and no
 * phrase, which is a fact itself.
 */
public final class PinStates {
  private static final SortedMap<String, Object> NO_FACTS = Collections.emptySortedMap();

  /** The clause of a phrase, which speaks of no facts. */
  private static final String NO_CLAUSE = "";

  private final PublishedPolicy policy;
  private final Pins pins;
  private final FormerNames former;
  private final Units original;
  private final SpokenFacts facts;
  private final Map<String, List<Acceptable>> byLanguage = new LinkedHashMap<>();
  private final Map<String, Map<String, Acceptable>> clauses = new TreeMap<>();
  private final Map<String, Map<String, Acceptable>> phrases = new TreeMap<>();

  private PinStates(PublishedPolicy policy, Pins pins) {
    this.policy = policy;
    this.pins = pins;
    this.former = FormerNames.of(policy);
    this.original = Units.original(policy);
    this.facts = SpokenFacts.of(policy);
    language(policy.authoritative());
    policy.words().keySet().stream()
        .filter(language -> !language.equals(policy.authoritative()))
        .forEach(this::language);
  }

  /**
   * The states of a policy.
   *
   * @param policy without errors
   * @param pins what was accepted
   */
  public static PinStates of(PublishedPolicy policy, Pins pins) {
    return new PinStates(policy, pins);
  }

  /** The languages with words, the authoritative one first. */
  public List<String> languages() {
    return List.copyOf(byLanguage.keySet());
  }

  /** What can be accepted in a language: clauses in the order of the text, then phrases. */
  public List<Acceptable> in(String language) {
    return Collections.unmodifiableList(byLanguage.getOrDefault(language, List.of()));
  }

  /**
   * What somebody has to look at before a release, in every language that has pins or needs them.
   */
  public List<Acceptable> stale() {
    return byLanguage.keySet().stream()
        .filter(language -> isPinned(language) || !language.equals(policy.authoritative()))
        .flatMap(language -> in(language).stream())
        .filter(Acceptable::isStale)
        .toList();
  }

  /**
   * Whether anything was accepted in a language. Where nothing was, its states say nothing about
   * its words, and no page shows them.
   */
  public boolean isPinned(String language) {
    return !pins.in(language).isEmpty();
  }

  /** A clause in a language whose words are pinned; empty for one that has no state. */
  public Optional<Acceptable> clause(String language, String id) {
    return shown(clauses, language, id);
  }

  /** A phrase in a language whose words are pinned; empty for one that has no state. */
  public Optional<Acceptable> phrase(String language, String address) {
    return shown(phrases, language, address);
  }

  private Optional<Acceptable> shown(
      Map<String, Map<String, Acceptable>> units, String language, String id) {
    return isPinned(language)
        ? Optional.ofNullable(units.getOrDefault(language, Map.of()).get(id))
        : Optional.empty();
  }

  /** The ids and addresses of pins whose clause or phrase is no longer there. */
  public SortedSet<String> orphans(String language) {
    PinnedLanguage pinned = pins.in(language);
    NavigableSet<String> orphans = new TreeSet<>();
    orphans(pinned.clauses(), clauses.getOrDefault(language, Map.of()), true, orphans);
    orphans(pinned.phrases(), phrases.getOrDefault(language, Map.of()), false, orphans);
    return Collections.unmodifiableSortedSet(orphans);
  }

  private void orphans(
      SortedMap<String, Pin> pinned,
      Map<String, Acceptable> present,
      boolean clause,
      SortedSet<String> orphans) {
    orphans.addAll(pinned.keySet());
    orphans.removeAll(present.keySet());
    present.keySet().forEach(id -> formerly(id, clause).ifPresent(old -> orphans.remove(old)));
  }

  private Optional<String> formerly(String id, boolean clause) {
    return clause ? former.clause(id) : former.phrase(id);
  }

  private void language(String language) {
    boolean governs = language.equals(policy.authoritative());
    Units units = governs ? original : Units.of(policy, language);
    PinnedLanguage pinned = pins.in(language);
    List<Acceptable> all = new ArrayList<>();
    Map<String, Acceptable> byId = new TreeMap<>();
    original
        .clauses()
        .forEach(
            (id, source) -> {
              SortedMap<String, Object> spoken = facts.in(id);
              if (!governs || !spoken.isEmpty()) {
                Optional<String> words = Optional.ofNullable(units.clauses().get(id));
                Optional<Pin> pin = pin(pinned.clauses(), id, true);
                PinState state = state(source, id, words, pin, governs);
                byId.put(id, new Acceptable(language, true, id, source, spoken, words, pin, state));
                all.add(byId.get(id));
              }
            });
    clauses.put(language, byId);
    if (!governs) {
      phrases.put(language, phrases(language, units, pinned, all));
    }
    byLanguage.put(language, all);
  }

  /** A proper name that has no translation stands in the original, and nobody accepts that. */
  private Map<String, Acceptable> phrases(
      String language, Units units, PinnedLanguage pinned, List<Acceptable> all) {
    Map<String, Acceptable> byAddress = new TreeMap<>();
    units
        .phrases()
        .forEach(
            (address, text) -> {
              String source = original.phrases().get(address);
              Optional<Pin> pin = pin(pinned.phrases(), address, false);
              PinState state = state(source, NO_CLAUSE, Optional.of(text), pin, false);
              Acceptable phrase =
                  new Acceptable(
                      language, false, address, source, NO_FACTS, Optional.of(text), pin, state);
              byAddress.put(address, phrase);
              all.add(phrase);
            });
    return byAddress;
  }

  private Optional<Pin> pin(SortedMap<String, Pin> pinned, String id, boolean clause) {
    return Optional.ofNullable(pinned.get(id))
        .or(() -> formerly(id, clause).map(old -> pinned.get(old)));
  }

  private PinState state(
      String source,
      String clause,
      Optional<String> words,
      Optional<Pin> accepted,
      boolean governs) {
    if (accepted.isEmpty() || words.isEmpty()) {
      return PinState.MISSING;
    }
    Pin pin = accepted.get();
    if (!isOfFacts(pin.facts(), clause)) {
      return PinState.STALE_MEANING;
    } else if (!governs && !isHash(pin.original(), source)) {
      return PinState.STALE_WORDS;
    }
    return isHash(pin.translation(), words.get()) ? PinState.CURRENT : PinState.EDITED;
  }

  private boolean isOfFacts(String hash, String clause) {
    return hash.equals(facts.hashOf(clause))
        || (!former.isEmpty() && hash.equals(SpokenFacts.hash(former.facts(facts.in(clause)))));
  }

  private boolean isHash(String hash, String source) {
    return hash.equals(Sha256.of(source))
        || (!former.isEmpty() && hash.equals(Sha256.of(former.source(source))));
  }
}
