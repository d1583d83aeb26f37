package org.mingwen.dsl.diagnostic;

import java.util.List;

/**
 * What to write instead.
 *
 * @param id the key of its sentence ({@code hint.<id>} in the messages)
 * @param arguments what the sentence speaks of, in order
 */
public record Hint(String id, List<Argument> arguments) {
  /** Keeps its own copy of the arguments. */
  public Hint {
    arguments = List.copyOf(arguments);
  }
}
