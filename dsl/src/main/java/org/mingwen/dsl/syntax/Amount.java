package org.mingwen.dsl.syntax;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/** A whole number, not negative, with its unit where it has one ({@code 30 days}). */
public record Amount(Span span, int number, Optional<Name> unit) implements Value {}
