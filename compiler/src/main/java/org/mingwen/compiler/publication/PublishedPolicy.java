package org.mingwen.compiler.publication;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.vocabulary.Vocabulary;
import org.mingwen.compiler.words.Words;

/**
 * A policy with what it means and how it is said: what checks and back ends read.
 *
 * @param policy what it says
 * @param meaning what it permits and promises
 * @param words its words by language; a language whose file is missing has none
 * @param publications which clause publishes what, by language
 * @param vocabulary the built-in terms
 */
public record PublishedPolicy(
    Policy policy,
    Meaning meaning,
    SortedMap<String, Words> words,
    SortedMap<String, Publication> publications,
    Vocabulary vocabulary) {
  /** Keeps its own copies. */
  public PublishedPolicy {
    words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    publications = Collections.unmodifiableSortedMap(new TreeMap<>(publications));
  }

  /** The policy with its meaning and its publication in each of these words. */
  public static PublishedPolicy of(
      Policy policy, SortedMap<String, Words> words, Vocabulary vocabulary) {
    SortedMap<String, Publication> publications = new TreeMap<>();
    words.forEach((language, text) -> publications.put(language, Publication.of(policy, text)));
    return new PublishedPolicy(
        policy, Meaning.of(policy, vocabulary), words, publications, vocabulary);
  }

  /** The language whose text governs. */
  public String authoritative() {
    return policy.header().authoritative();
  }

  /** The words that govern, where there are any. */
  public Optional<Words> governing() {
    return Optional.ofNullable(words.get(authoritative()));
  }

  /** The publication in the words that govern, where there are any. */
  public Optional<Publication> publication() {
    return Optional.ofNullable(publications.get(authoritative()));
  }

  /** A label or phrase in a language; empty where it has no translation. */
  public Optional<String> text(Phrase phrase, String language) {
    if (language.equals(authoritative())) {
      return Optional.of(phrase.text());
    }
    return Optional.ofNullable(words.get(language))
        .map(text -> text.labels().get(phrase.address()))
        .map(Words.Label::text);
  }
}
