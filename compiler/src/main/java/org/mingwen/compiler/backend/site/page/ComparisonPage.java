package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * Two versions of a policy beside each other: what changed in meaning, and how the words changed.
 *
 * @param layout what every page has
 * @param title what it is
 * @param policy the policy's title
 * @param policyHref where the present text is
 * @param before the earlier version
 * @param after the later one
 * @param columns whether both texts stand in columns of their own, or changes inside one text
 * @param views this page and the one with the other layout
 * @param changes what changed in meaning
 * @param wordsNote how to read the words, or why there are none to compare
 * @param clauses the clauses that changed, and between them how many did not
 * @param pickers other versions to compare
 */
public record ComparisonPage(
    Layout layout,
    String title,
    Wording policy,
    String policyHref,
    Version before,
    Version after,
    boolean columns,
    List<Layout.Link> views,
    Changes changes,
    String wordsNote,
    List<Clause> clauses,
    List<Picker> pickers)
    implements Page {
  /** Keeps its own copies of the lists. */
  public ComparisonPage {
    views = List.copyOf(views);
    clauses = List.copyOf(clauses);
    pickers = List.copyOf(pickers);
  }

  @Override
  public String template() {
    return "comparison";
  }

  /** One of the two versions. */
  public record Version(String label, String name, String standing, String href) {}

  /**
   * A clause, or a number of clauses that did not change.
   *
   * @param unchanged how many clauses stand here that did not change, in words; nothing else is
   *     then said
   * @param id its id on this page
   * @param number how prose refers to it
   * @param marks what became of it as a whole: that it is new, was removed, or has moved
   * @param href where the clause stands in full
   * @param heading its heading, where it has one
   * @param notes the changes of meaning that it says
   * @param passages its paragraphs
   */
  public record Clause(
      Optional<String> unchanged,
      String id,
      String number,
      List<Mark> marks,
      String href,
      Optional<Passage> heading,
      List<Changes.Sentence> notes,
      List<Passage> passages) {
    /** Keeps its own copies of the lists. */
    public Clause {
      marks = List.copyOf(marks);
      notes = List.copyOf(notes);
      passages = List.copyOf(passages);
    }

    /** Clauses that did not change. */
    public static Clause unchanged(String text) {
      return new Clause(
          Optional.of(text), "", "", List.of(), "", Optional.empty(), List.of(), List.of());
    }
  }

  /** What became of a clause or paragraph as a whole. */
  public record Mark(String kind, String text) {}

  /**
   * A paragraph, or a number of paragraphs that did not change.
   *
   * @param kind what it is: {@code paragraph}, {@code item}, {@code cell}, {@code fact} or {@code
   *     unchanged}
   * @param mark what became of it as a whole
   * @param kept whether no word of it changed
   * @param pieces all of it, what was deleted before what took its place
   * @param before what the earlier version has of it
   * @param after what the later version has of it
   */
  public record Passage(
      String kind,
      Optional<Mark> mark,
      boolean kept,
      List<DiffPiece> pieces,
      List<DiffPiece> before,
      List<DiffPiece> after) {
    /** Keeps its own copies of the lists. */
    public Passage {
      pieces = List.copyOf(pieces);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * Other versions to take the place of one of the two.
   *
   * @param label which of the two, and what to do
   * @param links to the comparisons
   */
  public record Picker(String label, List<Layout.Link> links) {
    /** Keeps its own copy of the list. */
    public Picker {
      links = List.copyOf(links);
    }
  }
}
