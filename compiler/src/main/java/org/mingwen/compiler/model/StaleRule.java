package org.mingwen.compiler.model;

import java.util.List;

/**
 * What becomes of a clause whose words no longer say what they were accepted for.
 *
 * @param rule the id of a rule: {@link #FAIL}, {@link #ORIGINAL} or {@link #NOTICE}
 * @param languages in which languages; empty for every one that no other rule names
 */
public record StaleRule(Ref rule, List<Ref> languages) {
  /** Nothing is built. */
  public static final String FAIL = "fail";

  /** The authoritative words are shown instead; never for the authoritative language itself. */
  public static final String ORIGINAL = "original";

  /** The words are shown with a notice and what changed beside them. */
  public static final String NOTICE = "notice";

  /** Keeps its own copy. */
  public StaleRule {
    languages = List.copyOf(languages);
  }

  /** Whether it names a language. */
  boolean names(String language) {
    return languages.stream().anyMatch(ref -> ref.id().equals(language));
  }
}
