package org.mingwen.compiler.backend.site.page;

import java.util.Optional;

/**
 * A page of the vocabulary's reference: the terms of one kind, or the kinds.
 *
 * @param layout what every page has
 * @param title what it lists
 * @param up the way to the kinds; absent where they are this page
 * @param note how to read it
 * @param body the list
 */
public record VocabularyPage(
    Layout layout, String title, Optional<Layout.Link> up, String note, Html body) implements Page {
  @Override
  public String template() {
    return "vocabulary";
  }
}
