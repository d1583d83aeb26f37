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
 * @param head what only machines read
 * @param languages the language switch; empty where there is one language
 * @param nav the policy's other pages
 * @param foot links to other forms of what this page shows; empty on the index
 * @param banner that another text governs, or that this one does; absent on the index
 * @param standing which version the page shows; absent where nothing was released, or where it
 *     shows several
 * @param words the interface words in the page's language, by key
 */
public record Layout(
    String lang,
    String dir,
    String title,
    String description,
    String root,
    Head head,
    List<Language> languages,
    List<Link> nav,
    List<Link> foot,
    Optional<Banner> banner,
    Optional<Standing> standing,
    Map<String, String> words) {

  /** Keeps its own copies of the collections. */
  public Layout {
    languages = List.copyOf(languages);
    nav = List.copyOf(nav);
    foot = List.copyOf(foot);
    words = Map.copyOf(words);
  }

  /**
   * What only machines read.
   *
   * @param canonical the address under which search engines are to list what the page shows
   * @param listed whether they are to list it at all
   * @param alternates this page in each language, itself included
   * @param fallback the address of this page for a reader of no listed language ({@code x-default})
   * @param feed the news of the policy's versions; absent where nothing was released
   */
  public record Head(
      String canonical,
      boolean listed,
      List<Alternate> alternates,
      Optional<String> fallback,
      Optional<Feed> feed) {
    /** A page that has no other addresses and stands in no series of versions. */
    public static final Head PLAIN =
        new Head("./", true, List.of(), Optional.empty(), Optional.empty());

    /** Keeps its own copy of the list. */
    public Head {
      alternates = List.copyOf(alternates);
    }
  }

  /** News of versions, as Atom. */
  public record Feed(String title, String href) {}

  /** This page in a language, for machines: the address is a folder. */
  public record Alternate(String lang, String href) {}

  /** An entry of the language switch. */
  public record Language(String lang, String dir, String name, String href, boolean current) {}

  /** A link to another page of the policy. */
  public record Link(String text, String href, boolean current) {}

  /**
   * Which version a page shows, and the ways to others.
   *
   * @param kind {@code present}, {@code earlier}, {@code later}, {@code withdrawn} or {@code draft}
   * @param text since when it holds, or that it never did
   * @param instead the version to read instead; absent on the present one
   * @param steps to the versions before and after it, and to what changed
   */
  public record Standing(String kind, String text, Optional<Link> instead, List<Step> steps) {
    /** Keeps its own copy of the list. */
    public Standing {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A way to another version.
   *
   * @param rel what machines call it, where it is the version before or after
   */
  public record Step(Optional<String> rel, String text, String href) {}

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
