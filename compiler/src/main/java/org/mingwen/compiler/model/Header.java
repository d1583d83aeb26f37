package org.mingwen.compiler.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * What a policy says of itself.
 *
 * @param id the policy's id, the first part of its addresses
 * @param span the header's head and id
 * @param title its title
 * @param effective since when it holds
 * @param published when it was published, where that is said
 * @param authoritative the language whose text governs
 * @param languages every language it is published in, the authoritative one first
 * @param jurisdictions whose law it is written for, in the author's order
 * @param offeredAs the forms of the service: website, app, mini-program
 * @param appType which type of app it is, of those for which the law lists what is necessary
 * @param scale how large the service is
 * @param zone the time zone its dates are counted in
 * @param declared what the author says of the change since the last release
 * @param stale what becomes of translations that no longer say what the governing text says
 */
public record Header(
    String id,
    Span span,
    Phrase title,
    Optional<PolicyDate> effective,
    Optional<PolicyDate> published,
    String authoritative,
    List<Ref> languages,
    List<Ref> jurisdictions,
    List<Ref> offeredAs,
    Optional<Ref> appType,
    Scale scale,
    ZoneId zone,
    Optional<DeclaredChange> declared,
    List<StaleRule> stale) {
  /** Keeps its own copies of the lists. */
  public Header {
    languages = List.copyOf(languages);
    jurisdictions = List.copyOf(jurisdictions);
    offeredAs = List.copyOf(offeredAs);
    stale = List.copyOf(stale);
  }

  /**
   * What becomes of stale words in a language: the rule that names it, else the one for every
   * other, else {@link StaleRule#FAIL}. The authoritative words cannot stand in for themselves, so
   * that a rule for every other language to show the original is none for them.
   *
   * @param language one of {@link #languages}
   * @return {@link StaleRule#FAIL}, {@link StaleRule#ORIGINAL} or {@link StaleRule#NOTICE}
   */
  public String staleRule(String language) {
    return stale.stream()
        .filter(rule -> rule.names(language))
        .findFirst()
        .or(() -> stale.stream().filter(rule -> rule.languages().isEmpty()).findFirst())
        .map(rule -> rule.rule().id())
        .filter(id -> !id.equals(StaleRule.ORIGINAL) || !language.equals(authoritative))
        .orElse(StaleRule.FAIL);
  }
}
