package org.mingwen.compiler.model;

import org.mingwen.dsl.source.Span;

/**
 * A label or a short phrase in the authoritative language.
 *
 * @param address by which the label files translate it: {@code party.analyst}, {@code
 *     registration.when}
 * @param text the author's words
 * @param span where they stand
 */
public record Phrase(String address, String text, Span span) {}
