package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.canonical.VocabularyTrees;
import org.mingwen.compiler.history.Hashes;
import org.mingwen.compiler.history.Snapshot;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** Compares two states of a policy. */
final class Comparing {
  private final Snapshot before;
  private final Snapshot after;
  private final KnownStates states;

  Comparing(Snapshot before, Snapshot after, KnownStates states) {
    this.before = before;
    this.after = after;
    this.states = states;
  }

  Comparison compare() {
    List<String> vocabulary = VocabularyTrees.changed(before.policy(), after.policy());
    List<Change> changes = new ArrayList<>();
    List<String> ask = List.of();
    List<String> again = List.of();
    Consequence ofTerms = Consequence.NOTIFY;
    if (!sameFacts()) {
      Consequences consequences = ofFacts(changes);
      ask = consequences.first(changes);
      again = consequences.inOrder();
    } else if (!vocabulary.isEmpty()) {
      again = new Consequences(both(), List.of()).inOrder();
      ofTerms = again.isEmpty() ? ofTerms : Consequence.ASK_AGAIN;
    }
    again = again.stream().filter(Predicate.not(ask::contains)).toList();
    changes.addAll(ofTerms(vocabulary, ofTerms));
    SortedMap<String, List<String>> words = WordChanges.of(states, before.policy(), after.policy());
    return new Comparison(
        changeClass(changes, words.keySet()), changes, words, vocabulary, ask, again);
  }

  /** Finds what changed of the facts; answers who has to be asked because of that. */
  private Consequences ofFacts(List<Change> all) {
    Both both = both();
    List<Change> fields = FieldChanges.of(Sides.of(before.policy(), after.policy()));
    Consequences consequences = new Consequences(both, fields);
    List<Change> changes = new ArrayList<>(PermitChanges.of(both, consequences.again()));
    consequences.rewritten(changes);
    for (Change change : fields) {
      // Where a basis decides what is permitted, it has been compared with that.
      if (change.kind() != ChangeKind.BASIS_CHANGED || !isThere(change, changes)) {
        changes.add(change);
      }
    }
    all.addAll(consequences.of(inOrder(changes)));
    return consequences;
  }

  private Both both() {
    PublishedPolicy old = before.policy();
    PublishedPolicy now = after.policy();
    return new Both(states, old, now, Renames.between(old.policy(), now.policy()));
  }

  /** What built-in terms say is not the author's doing, whatever follows from it. */
  private static List<Change> ofTerms(List<String> vocabulary, Consequence consequence) {
    SortedMap<ConceptKind, List<String>> terms = new TreeMap<>();
    for (String term : vocabulary) {
      int dot = term.indexOf(' ');
      String kind = term.substring(0, dot).replace('-', '_').toUpperCase(Locale.ROOT);
      terms
          .computeIfAbsent(ConceptKind.valueOf(kind), key -> new ArrayList<>())
          .add(term.substring(dot + 1));
    }
    List<Change> changes = new ArrayList<>();
    terms.forEach(
        (kind, ids) ->
            changes.add(
                new Change(
                    ChangeKind.VOCABULARY_CHANGED,
                    Effect.NEUTRAL,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new Operand.Concepts(kind, ids)),
                    consequence)));
    return changes;
  }

  private static boolean isThere(Change change, List<Change> changes) {
    return changes.stream()
        .anyMatch(other -> other.kind() == change.kind() && other.after().equals(change.after()));
  }

  /**
   * The gravest of everything. Hashes decide where nothing was found: other facts that say the same
   * are another way to say it.
   */
  private ChangeClass changeClass(List<Change> changes, Set<String> languages) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    changes.forEach(change -> effects.add(change.effect()));
    boolean broader = effects.contains(Effect.BROADENS);
    boolean narrower = effects.contains(Effect.NARROWS);
    if (effects.contains(Effect.MIXED) || (broader && narrower)) {
      return ChangeClass.MIXED;
    } else if (broader || narrower) {
      return broader ? ChangeClass.BROADENING : ChangeClass.NARROWING;
    }
    Hashes old = before.hashes();
    Hashes now = after.hashes();
    if (changes.stream().anyMatch(one -> one.kind() == ChangeKind.VOCABULARY_CHANGED)) {
      return ChangeClass.VOCABULARY;
    } else if (!sameFacts() || !changes.isEmpty()) {
      return ChangeClass.NEUTRAL;
    }
    String governing = after.policy().authoritative();
    if (languages.contains(governing) || !written(old, governing).equals(written(now, governing))) {
      return ChangeClass.EDITORIAL;
    } else if (translated(old, now, languages)) {
      return ChangeClass.TRANSLATION;
    }
    return old.rendering().equals(now.rendering()) ? ChangeClass.NONE : ChangeClass.TECHNICAL;
  }

  /** Whether the same facts are stated; by their hashes where both states were hashed. */
  private boolean sameFacts() {
    String old = before.hashes().meaning();
    String now = after.hashes().meaning();
    if (old.isEmpty() || now.isEmpty()) {
      return FactTrees.meaning(before.policy()).equals(FactTrees.meaning(after.policy()));
    }
    return old.equals(now);
  }

  private static String written(Hashes hashes, String language) {
    return hashes.words().getOrDefault(language, "");
  }

  /** Whether a translation changed, which languages there are, or what was accepted of them. */
  private boolean translated(Hashes old, Hashes now, Set<String> languages) {
    Header had = before.policy().policy().header();
    Header has = after.policy().policy().header();
    return !languages.isEmpty()
        || !old.words().equals(now.words())
        || !Fields.ids(had.languages()).equals(Fields.ids(has.languages()))
        || !before.pins().byLanguage().equals(after.pins().byLanguage());
  }

  /** In the order of the later statements; what went stands after what it stood after. */
  private List<Change> inOrder(List<Change> changes) {
    Policy old = before.policy().policy();
    Map<String, Integer> places = new HashMap<>();
    List<Statement> statements = after.policy().policy().statements();
    for (int i = 0; i < statements.size(); i++) {
      places.put(statements.get(i).name(), i);
    }
    Map<String, Integer> gone = new HashMap<>();
    int place = -1;
    for (Statement statement : old.statements()) {
      place = places.getOrDefault(statement.name(), place);
      gone.put(statement.name(), place);
    }
    List<Change> ordered = new ArrayList<>(changes);
    ordered.sort(
        Comparator.comparingInt(
            change ->
                change
                    .after()
                    .map(name -> places.getOrDefault(name, -1))
                    .or(() -> change.before().map(name -> gone.getOrDefault(name, -1)))
                    .orElse(-1)));
    return ordered;
  }
}
