package org.mingwen.enforcer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Why an answer is what it is.
 *
 * @param code the answer
 * @param rules the rules that gave it; empty if none are in force at the moment
 * @param words words of the request at fault, as {@code data e-mail}; for UNKNOWN_TERM,
 *     OUT_OF_SCOPE and INVALID_REQUEST
 * @param reasons what decided: for each part of the request that received this answer the rules
 *     that gave it
 */
public record Explanation(
    Code code, Optional<RulesInfo> rules, List<String> words, List<Reason> reasons) {

  /** Copies the lists. */
  public Explanation {
    words = List.copyOf(words);
    reasons = List.copyOf(reasons);
  }

  /** The facts that are missing, over all reasons, without repetition. */
  public Set<Missing> missing() {
    return reasons.stream()
        .flatMap(reason -> reason.missing().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What the app has to do, by item of data: if permitted, what comes with the permission; if the
   * answer is OBLIGATION, what it did not say it fulfils.
   */
  public Map<String, Set<String>> obligations() {
    Map<String, Set<String>> byItem = new TreeMap<>();
    for (Reason reason : reasons) {
      if (!reason.obligations().isEmpty()) {
        byItem.computeIfAbsent(reason.item(), item -> new TreeSet<>()).addAll(reason.obligations());
      }
    }
    return byItem;
  }

  /** Addresses of the clauses that decided, in the language or else the authoritative one. */
  public List<String> addresses(String language) {
    return reasons.stream()
        .flatMap(reason -> reason.citation().stream())
        .map(citation -> citation.address(language))
        .distinct()
        .toList();
  }

  /**
   * One rule that decided about one part of a request, or the part alone where no rule permits it.
   *
   * @param item the item of data, or {@code any}
   * @param jurisdiction the jurisdiction
   * @param exportTo the place, or {@code any}, if the part was asked as an export; else empty
   * @param citation the rule, and where the policy says it; empty for NOT_PERMITTED; for EXPIRED
   *     the statement on keeping that binds
   * @param missing facts that would have changed what the rule says
   * @param obligations obligations of a permit
   * @param duty {@code erase} where that is due because a promise was not kept; else empty
   */
  public record Reason(
      String item,
      String jurisdiction,
      Optional<String> exportTo,
      Optional<Citation> citation,
      List<Missing> missing,
      List<String> obligations,
      Optional<String> duty) {

    /** Copies the lists. */
    public Reason {
      missing = List.copyOf(missing);
      obligations = List.copyOf(obligations);
    }
  }
}
