package org.mingwen.compiler.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.diagnostic.Severity;

/**
 * A rule of law that a policy can be held against; a row of the tables in this package.
 *
 * @param id its id, by which it is reported, explained and allowed
 * @param pack the law pack it belongs to: {@code cn}, {@code eea}, {@code us-ca}, {@code hk} or
 *     {@code jp}
 * @param article the laws, by short names, and their articles: {@code PIPL 17(1)(2); 网数 21(1)(3)}
 * @param severity how much a breach matters; never an error where the rule is not verified
 * @param verified whether the text of the law was seen; otherwise the rule is from memory
 * @param since the day from which it is in force, where that matters; a policy is held to the law
 *     in force on the day it takes effect
 * @param requirement the name of what it requires, a key of {@link Requirements}
 * @param parameters parameters of the requirement
 * @param topics the gaps ({@code gap retention}) by which a policy openly leaves it out
 * @param asksZh what it asks, a sentence in Chinese
 * @param asksEn what it asks, a sentence in English
 */
public record LegalRule(
    String id,
    String pack,
    String article,
    Severity severity,
    boolean verified,
    Optional<LocalDate> since,
    String requirement,
    List<String> parameters,
    List<String> topics,
    String asksZh,
    String asksEn) {
  /** Keeps its own copies of the lists. */
  public LegalRule {
    parameters = List.copyOf(parameters);
    topics = List.copyOf(topics);
  }

  /**
   * Whether it is in force.
   *
   * @param day the day a policy takes effect
   */
  public boolean isInForce(LocalDate day) {
    return since.map(first -> !day.isBefore(first)).orElse(true);
  }

  /** What its article cites, law by law. */
  public List<Citation> citations() {
    return Citation.all(article);
  }

  /**
   * A place in a law.
   *
   * @param law the short name of the law, whose full one is {@code word.law.<law>} in the messages
   * @param article the article, as the law counts
   */
  public record Citation(String law, String article) {
    /** The places that a text cites, separated by semicolons. */
    public static List<Citation> all(String text) {
      return Arrays.stream(text.split(";", -1)).map(Citation::of).toList();
    }

    private static Citation of(String text) {
      String[] parts = text.strip().split(" ", 2);
      return new Citation(parts[0], parts.length == 1 ? "" : parts[1]);
    }
  }
}
