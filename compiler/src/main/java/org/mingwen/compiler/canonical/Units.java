package org.mingwen.compiler.canonical;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingwen.compiler.model.DeclaredChange;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Phrases;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.words.Clause;
import org.mingwen.compiler.words.Clauses;
import org.mingwen.compiler.words.Words;

/**
 * The words of a policy in one language, in the pieces that are translated, pinned and compared one
 * by one.
 *
 * @param clauses the source of each clause by its id in the order of the text: NFC, LF,
 *     placeholders as tokens, without ids
 * @param phrases the text of each label and phrase by its address, NFC; one without translation is
 *     not there
 */
public record Units(Map<String, String> clauses, SortedMap<String, String> phrases) {
  private static final String CLAUSE = "#";

  /** Keeps its own copies. */
  public Units {
    clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    phrases = Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
  }

  /**
   * The units of a policy in a language.
   *
   * @param language one of the policy's languages; one that has no words yet has no units, but the
   *     authoritative one always has its phrases, which stand in the facts
   */
  public static Units of(PublishedPolicy policy, String language) {
    Map<String, String> clauses = new LinkedHashMap<>();
    Optional<Words> words = Optional.ofNullable(policy.words().get(language));
    words.map(Clauses::of).orElse(List.of()).forEach(clause -> put(clauses, clause));
    SortedMap<String, String> phrases = new TreeMap<>();
    Optional<Phrase> reason =
        policy
            .policy()
            .header()
            .declared()
            .map(DeclaredChange::reason)
            .filter(phrase -> language.equals(policy.authoritative()));
    Stream.concat(
            Phrases.of(policy.policy()).stream(), Phrases.properNames(policy.policy()).stream())
        .filter(phrase -> !phrase.text().isEmpty() && !reason.equals(Optional.of(phrase)))
        .forEach(phrase -> put(phrases, phrase, policy.text(phrase, language)));
    return new Units(clauses, phrases);
  }

  /**
   * What there is to translate: the units of the authoritative language, and what the author says
   * of the last change. That is no part of the text, which would be another one with each version.
   */
  public static Units original(PublishedPolicy policy) {
    Units units = of(policy, policy.authoritative());
    SortedMap<String, String> phrases = new TreeMap<>(units.phrases());
    policy
        .policy()
        .header()
        .declared()
        .map(DeclaredChange::reason)
        .filter(reason -> !reason.text().isEmpty())
        .ifPresent(reason -> put(phrases, reason, Optional.of(reason.text())));
    return new Units(units.clauses(), phrases);
  }

  /** Of two clauses with one id, which is an error, the first. */
  private static void put(Map<String, String> clauses, Clause clause) {
    clauses.putIfAbsent(clause.id(), clause.source());
  }

  private static void put(SortedMap<String, String> phrases, Phrase phrase, Optional<String> text) {
    text.ifPresent(
        said ->
            phrases.putIfAbsent(phrase.address(), Normalizer.normalize(said, Normalizer.Form.NFC)));
  }

  /** Every unit in one map: clauses under {@code #id}, phrases under their address. */
  public SortedMap<String, String> all() {
    SortedMap<String, String> all = new TreeMap<>(phrases);
    clauses.forEach((id, source) -> all.put(clauseKey(id), source));
    return all;
  }

  /** The key of a clause among {@link #all}: no address of a phrase begins like it. */
  public static String clauseKey(String id) {
    return CLAUSE + id;
  }

  /** The id of the clause that a key of {@link #all} is of; empty for one of a phrase. */
  public static Optional<String> clauseOf(String key) {
    return key.startsWith(CLAUSE) ? Optional.of(key.substring(CLAUSE.length())) : Optional.empty();
  }

  /**
   * The hash of the words: of every clause in the order of the text, whatever its id, and of every
   * phrase.
   */
  public String hash() {
    SortedMap<String, Object> tree = new TreeMap<>();
    tree.put("clauses", clauses.values());
    tree.put("phrases", phrases);
    return Sha256.of(tree);
  }
}
