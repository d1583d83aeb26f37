package org.mingwen.dsl.syntax;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.mingwen.dsl.source.Span;

/** A date that exists, or a month where the source has no more; the day is then empty. */
public record CalendarDate(Span span, YearMonth month, OptionalInt day) implements Value {}
