package org.mingwen.dsl.syntax;

import org.mingwen.dsl.source.Span;

/** A name, in NFC and without its 「」; {@code any} is one too. */
public record Name(Span span, String text) implements Value {}
