package org.mingwen.dsl.syntax;

import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * Where keeping ends: a period after an event ({@code 6 months to 1 year after last-activity}), or
 * an end that says everything itself. After a single period {@code least} equals {@code most};
 * without one both are empty.
 *
 * @param least the shortest period; as long as {@code most} or given together with it
 * @param most the longest period
 * @param end the event from which the period runs, or with which keeping ends: a {@link Name}, a
 *     {@link Text} (never after a period) or {@link Unknown}
 */
public record Limit(Span span, Optional<Amount> least, Optional<Amount> most, Value end)
    implements Value {}
