package org.mingwen.compiler.backend.site.page;

import java.util.List;

/**
 * The site's root: choose a policy and a language.
 *
 * @param layout what every page has
 * @param policies the policies by id
 */
public record IndexPage(Layout layout, List<Policy> policies) implements Page {
  /** Keeps its own copy of the list. */
  public IndexPage {
    policies = List.copyOf(policies);
  }

  @Override
  public String template() {
    return "index";
  }

  /** A policy, by its title in the language that governs. */
  public record Policy(String id, String lang, String title, List<Edition> editions) {
    /** Keeps its own copy of the list. */
    public Policy {
      editions = List.copyOf(editions);
    }
  }

  /** A policy in one language; {@code note} says whether it governs, and since when. */
  public record Edition(
      String lang, String dir, String language, String title, String note, String href) {}
}
