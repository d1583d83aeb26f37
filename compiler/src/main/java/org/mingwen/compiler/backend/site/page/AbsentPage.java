package org.mingwen.compiler.backend.site.page;

import java.util.List;

/**
 * Stands at the address of a version in a language that it had no words in.
 *
 * @param layout what every page has
 * @param title the policy's title, in the language that governs
 * @param note that there are no words
 * @param others the texts that there are, each in its own language
 */
public record AbsentPage(Layout layout, Wording title, String note, List<Layout.Language> others)
    implements Page {
  /** Keeps its own copy of the list. */
  public AbsentPage {
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "absent";
  }
}
