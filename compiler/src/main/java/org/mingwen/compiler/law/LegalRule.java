package org.mingwen.compiler.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.diagnostic.Severity;

/**
 * A rule of law that a policy can be held against; a row of the tables in this package.
 *
 * @param id its id, by which it is reported, explained and allowed
 * @param pack the law pack it belongs to: {@code cn}, {@code eea}, {@code us-ca}, {@code hk} or
 *     {@code jp}
 * @param article law and article, as they are cited
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
}
