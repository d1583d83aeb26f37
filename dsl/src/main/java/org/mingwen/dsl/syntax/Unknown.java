package org.mingwen.dsl.syntax;

import org.mingwen.dsl.source.Span;

/** The word {@code unknown}: a gap that the author knows of. */
public record Unknown(Span span) implements Value {}
