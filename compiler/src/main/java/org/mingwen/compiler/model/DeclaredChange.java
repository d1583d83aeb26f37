package org.mingwen.compiler.model;

import org.mingwen.dsl.source.Span;

/**
 * What the author says of the change since the last release: {@code changes broadening "..."}.
 *
 * @param span where it is said
 * @param kind the id of a class of change, {@code broadening}
 * @param reason why, or what changed
 */
public record DeclaredChange(Span span, Ref kind, Phrase reason) {}
