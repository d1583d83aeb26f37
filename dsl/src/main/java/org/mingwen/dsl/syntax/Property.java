package org.mingwen.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.mingwen.dsl.source.Span;

/**
 * A property in braces: its key and at least one value.
 *
 * @param open whether the values end in {@code open} (等)
 * @param languages for which languages it is said ({@code stale notice in ja}); empty where that is
 *     not said
 * @param reason why, after what the author says of a change ({@code changes broadening "..."})
 */
public record Property(
    Span span,
    Name key,
    List<Value> values,
    boolean open,
    List<Name> languages,
    Optional<Text> reason) {
  /** Keeps its own copies of the lists. */
  public Property {
    values = List.copyOf(values);
    languages = List.copyOf(languages);
  }
}
