package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has, whatever it shows.
 *
 * @param lang the BCP 47 tag of the page's language
 * @param dir {@code ltr} or {@code rtl}
 * @param title the text of the title element
 * @param description one sentence for search engines
 * @param root the way to the site's root, such as {@code ../../}; empty at the root itself
 * @param alternates this page in each language, itself included
 * @param fallback the address of this page for a reader of no listed language ({@code x-default})
 * @param languages the language switch; empty where there is one language
 * @param nav the policy's other pages
 * @param foot links to other forms of what this page shows; empty on the index
 * @param banner that another text governs, or that this one does; absent on the index
 * @param words the interface words in the page's language, by key
 */
public record Layout(
    String lang,
    String dir,
    String title,
    String description,
    String root,
    List<Alternate> alternates,
    Optional<String> fallback,
    List<Language> languages,
    List<Link> nav,
    List<Link> foot,
    Optional<Banner> banner,
    Map<String, String> words) {

  /** Keeps its own copies of the collections. */
  public Layout {
    alternates = List.copyOf(alternates);
    languages = List.copyOf(languages);
    nav = List.copyOf(nav);
    foot = List.copyOf(foot);
    words = Map.copyOf(words);
  }

  /** This page in a language, for machines: the address is a folder. */
  public record Alternate(String lang, String href) {}

  /** An entry of the language switch. */
  public record Language(String lang, String dir, String name, String href, boolean current) {}

  /** A link to another page of the policy. */
  public record Link(String text, String href, boolean current) {}

  /**
   * Which language governs.
   *
   * @param text in the page's language
   * @param governing the same in the language that governs, where that is another
   */
  public record Banner(String text, Optional<Governing> governing) {}

  /** The sentence and the link in the language that governs. */
  public record Governing(String lang, String text, String link, String href) {}
}
