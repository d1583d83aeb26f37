package org.mingwen.compiler.pins;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.canonical.Sha256;

/**
 * Somebody's word that what they read is right: makes the pins that say so.
 *
 * @param by who
 * @param on when, by the calendar of the policy's time zone
 */
public record Acceptance(String by, LocalDate on) {
  /**
   * The pins after some clauses and phrases were accepted; others stay as they are.
   *
   * @param pins the pins before
   * @param units what was accepted
   */
  public Pins of(Pins pins, List<Acceptable> units) {
    Rewriting rewriting = new Rewriting(pins);
    units.forEach(unit -> rewriting.pin(unit, by, on));
    return rewriting.pins(pins.vocabulary());
  }

  /**
   * The pins after a whole policy was looked at in some languages: what had changed is accepted,
   * what had not keeps who accepted it, under its present name, and what is no longer there goes.
   *
   * @param states where it stands
   * @param pins the pins before
   * @param languages in which languages
   * @param vocabulary the hash of the built-in terms, which are accepted with them
   */
  public Pins ofAll(PinStates states, Pins pins, List<String> languages, String vocabulary) {
    Rewriting rewriting = new Rewriting(pins);
    for (String language : languages) {
      rewriting.byLanguage.remove(language);
      for (Acceptable unit : states.in(language)) {
        Pin old = unit.isStale() ? null : unit.pin().orElseThrow();
        rewriting.pin(unit, old == null ? by : old.by(), old == null ? on : old.on());
      }
    }
    return rewriting.pins(vocabulary);
  }

  private static final class Rewriting {
    final SortedMap<String, PinnedLanguage> byLanguage;
    final SortedMap<String, String> texts;
    final SortedMap<String, String> facts;

    Rewriting(Pins pins) {
      byLanguage = new TreeMap<>(pins.byLanguage());
      texts = new TreeMap<>(pins.originals());
      facts = new TreeMap<>(pins.facts());
    }

    /** What has no words yet cannot be accepted. */
    void pin(Acceptable unit, String by, LocalDate on) {
      if (unit.translation().isEmpty()) {
        return;
      }
      String hash = Sha256.of(unit.original());
      texts.put(hash, unit.original());
      if (!unit.facts().isEmpty()) {
        facts.put(SpokenFacts.hash(unit.facts()), SpokenFacts.text(unit.facts()));
      }
      Pin pin =
          new Pin(
              hash, SpokenFacts.hash(unit.facts()), Sha256.of(unit.translation().get()), by, on);
      PinnedLanguage pinned = byLanguage.getOrDefault(unit.language(), PinnedLanguage.NONE);
      SortedMap<String, Pin> clauses = new TreeMap<>(pinned.clauses());
      SortedMap<String, Pin> phrases = new TreeMap<>(pinned.phrases());
      (unit.clause() ? clauses : phrases).put(unit.id(), pin);
      byLanguage.put(unit.language(), new PinnedLanguage(clauses, phrases));
    }

    Pins pins(String vocabulary) {
      return new Pins(byLanguage, texts, facts, vocabulary);
    }
  }
}
