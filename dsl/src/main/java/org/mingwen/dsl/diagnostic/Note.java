package org.mingwen.dsl.diagnostic;

import java.util.List;
import org.mingwen.dsl.source.Span;

/**
 * Another place that belongs to a finding.
 *
 * @param id the key of its sentence ({@code note.<id>} in the messages)
 * @param span the other place
 * @param arguments what the sentence speaks of, in order
 */
public record Note(String id, Span span, List<Argument> arguments) {
  /** Keeps its own copy of the arguments. */
  public Note {
    arguments = List.copyOf(arguments);
  }
}
