package org.mingwen.compiler.backend.site.page;

import java.util.List;

/**
 * The site's root: choose a policy and a language.
 *
 * @param layout what every page has
 * @param titles the page's title in each language, the page's own first
 * @param policies the policies by id
 */
public record IndexPage(Layout layout, List<Title> titles, List<Policy> policies) implements Page {
  /** Keeps its own copies of the lists. */
  public IndexPage {
    titles = List.copyOf(titles);
    policies = List.copyOf(policies);
  }

  @Override
  public String template() {
    return "index";
  }

  /** The page's title in a language. */
  public record Title(String lang, String dir, String text) {}

  /** A policy, by its title in the language that governs. */
  public record Policy(String id, String lang, String title, List<Edition> editions) {
    /** Keeps its own copy of the list. */
    public Policy {
      editions = List.copyOf(editions);
    }
  }

  /** A policy in one language: since when it holds, whether it governs, and its other pages. */
  public record Edition(
      String lang,
      String dir,
      String language,
      Wording title,
      String since,
      String standing,
      String href,
      List<Layout.Link> links) {
    /** Keeps its own copy of the list. */
    public Edition {
      links = List.copyOf(links);
    }
  }
}
