package org.mingwen.dsl.syntax;

import org.mingwen.dsl.source.Span;

/** A phrase in quotation marks, without them. */
public record Text(Span span, String text) implements Value {}
