package org.mingwen.dsl.syntax;

import org.mingwen.dsl.source.Span;

/** A keyword where it stands. */
public record Word(Keyword keyword, Span span) {}
