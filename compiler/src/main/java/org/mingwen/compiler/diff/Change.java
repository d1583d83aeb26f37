package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;

/**
 * One change of meaning.
 *
 * @param kind what happened; the interface word {@code change.<kind>} says it
 * @param effect which way it goes
 * @param before the statement it happened to, by its name in the version before
 * @param after the same in the version after; its clause is where readers find it
 * @param operands what the sentence speaks of, in the order of its places
 * @param consequence what follows
 */
public record Change(
    ChangeKind kind,
    Effect effect,
    Optional<String> before,
    Optional<String> after,
    List<Operand> operands,
    Consequence consequence) {
  /** Keeps its own copy. */
  public Change {
    operands = List.copyOf(operands);
  }
}
