package org.mingwen.enforcer;

import java.util.Map;

/**
 * A rule, and where the published policy says it.
 *
 * @param rule name of the rule
 * @param statement the statement it was made from; consents belong to statements
 * @param clause id of the clause of the published text
 * @param anchor fragment of that clause's page
 * @param authoritative language whose text governs
 * @param pages address of the policy's page by language, relative to the site's root or https
 */
public record Citation(
    String rule,
    String statement,
    String clause,
    String anchor,
    String authoritative,
    Map<String, String> pages) {

  /** Copies the map. */
  public Citation {
    pages = Map.copyOf(pages);
  }

  /** The address of the clause in the language; in the authoritative one if there is no such. */
  public String address(String language) {
    return pages.getOrDefault(language, pages.get(authoritative)) + "#" + anchor;
  }
}
