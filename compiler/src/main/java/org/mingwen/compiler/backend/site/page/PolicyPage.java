package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * A policy in one language, in full.
 *
 * @param layout what every page has
 * @param title the policy's title
 * @param header what it is: whose, since when, which version
 * @param unchecked what of the page is no longer what somebody accepted; absent where nothing is
 * @param cards the summary made from the facts
 * @param contents the table of contents
 * @param preamble the words before the first heading
 * @param clauses the clauses in order
 */
public record PolicyPage(
    Layout layout,
    Wording title,
    List<HeaderFact> header,
    Optional<Unchecked> unchecked,
    List<Card> cards,
    List<Entry> contents,
    Html preamble,
    List<Clause> clauses)
    implements Page {

  /** Keeps its own copies of the lists. */
  public PolicyPage {
    header = List.copyOf(header);
    cards = List.copyOf(cards);
    contents = List.copyOf(contents);
    clauses = List.copyOf(clauses);
  }

  @Override
  public String template() {
    return "policy";
  }

  /** A fact of the page's head. */
  public record HeaderFact(String label, Wording value) {}

  /**
   * A card of the summary.
   *
   * @param kind what it sums up, also its class in the style sheet
   * @param title its heading
   * @param items what it says
   */
  public record Card(String kind, String title, List<Wording> items) {
    /** Keeps its own copy of the list. */
    public Card {
      items = List.copyOf(items);
    }
  }

  /** A clause in the table of contents, with those under it. */
  public record Entry(String id, String number, Html title, List<Entry> entries) {
    /** Keeps its own copy of the list. */
    public Entry {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A clause that begins with a heading.
   *
   * @param id as its author wrote it
   * @param level of its heading, 2 to 5
   * @param number as the page prints it, such as {@code （二）}
   * @param title the heading's words
   * @param badge that it is no longer what somebody accepted, in a word or two
   * @param notice the same at length; empty where there is nothing to say
   * @param body everything up to the next heading
   * @param others the same clause in the other languages
   */
  public record Clause(
      String id,
      int level,
      String number,
      Html title,
      Optional<String> badge,
      Html notice,
      Html body,
      List<Other> others) {
    /** Keeps its own copy of the list. */
    public Clause {
      others = List.copyOf(others);
    }
  }

  /** The same clause in another language. */
  public record Other(String lang, String name, String label, String href, boolean governs) {}
}
