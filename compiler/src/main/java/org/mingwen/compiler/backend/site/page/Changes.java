package org.mingwen.compiler.backend.site.page;

import java.util.List;
import java.util.Optional;

/**
 * What changed between two versions, apart from the words themselves.
 *
 * @param kind the class of the change, also its class in the style sheet: {@code broadening} ...
 * @param label the same in words
 * @param declared what its author says of it
 * @param groups the changes of meaning by the way they go, the gravest first
 * @param ask for what consent has to be asked that nobody was asked for before
 * @param again for what consent has to be asked again
 * @param words how many clauses read differently; absent where none does
 * @param more where the changes that are not listed here stand
 */
public record Changes(
    String kind,
    String label,
    Optional<Wording> declared,
    List<Group> groups,
    List<Wording> ask,
    List<Wording> again,
    Optional<String> words,
    Optional<Layout.Link> more) {
  /** Keeps its own copies of the lists. */
  public Changes {
    groups = List.copyOf(groups);
    ask = List.copyOf(ask);
    again = List.copyOf(again);
  }

  /**
   * Changes that go the same way.
   *
   * @param effect which way, also their class in the style sheet: {@code broadens} ...
   */
  public record Group(String effect, String label, List<Sentence> sentences) {
    /** Keeps its own copy of the list. */
    public Group {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * One change of meaning.
   *
   * @param clause the clause that says it
   * @param consequence what follows for those whose data it is; absent for nothing
   */
  public record Sentence(
      String effect,
      String label,
      Wording text,
      Optional<Layout.Link> clause,
      Optional<String> consequence) {}
}
