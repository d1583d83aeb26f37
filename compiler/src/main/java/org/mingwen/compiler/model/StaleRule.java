package org.mingwen.compiler.model;

import java.util.List;

/**
 * What becomes of a clause whose translation no longer says what the governing text says.
 *
 * @param rule the id of a rule: {@code fail}, {@code original} or {@code notice}
 * @param languages in which languages; empty for every other one
 */
public record StaleRule(Ref rule, List<Ref> languages) {
  /** Keeps its own copy. */
  public StaleRule {
    languages = List.copyOf(languages);
  }
}
