package org.mingwen.compiler.xliff;

import java.util.List;

/**
 * What is said of a unit besides its words.
 *
 * @param approved whether somebody accepted its translation, and nothing changed since
 * @param state of the translation, a value of the attribute {@code state}
 * @param notes for the translator
 */
record Standing(boolean approved, String state, List<Note> notes) {
  /** Keeps its own copy. */
  Standing {
    notes = List.copyOf(notes);
  }

  /**
   * Something to know.
   *
   * @param about {@code source}, {@code target} or {@code general}
   */
  record Note(String about, String text) {}
}
