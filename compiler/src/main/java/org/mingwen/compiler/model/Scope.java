package org.mingwen.compiler.model;

import java.util.List;

/**
 * What a practice, a promise or an exception reaches, as the author wrote it: a clause that is not
 * written reaches everything in its dimension.
 *
 * @param data items, groups, {@code any} or {@code sensitive}
 * @param purposes for what
 * @param recipients to whom
 * @param places to where
 * @param forms in which forms
 */
public record Scope(Refs data, Refs purposes, Refs recipients, Refs places, List<Form> forms) {
  /** Keeps its own copy of the forms. */
  public Scope {
    forms = List.copyOf(forms);
  }
}
