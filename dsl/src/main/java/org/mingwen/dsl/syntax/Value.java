package org.mingwen.dsl.syntax;

import org.mingwen.dsl.source.Span;

/** What can follow a clause's word or a property's key. */
public sealed interface Value permits Name, Text, Amount, CalendarDate, Unknown, AnyOf, Limit {
  /** Where it stands. */
  Span span();
}
