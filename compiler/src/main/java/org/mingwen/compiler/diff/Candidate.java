package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;

/**
 * Something other than its terms in which a statement differs, which may be why it gives more or
 * less.
 *
 * @param kind what it is; empty where it follows from the change of another statement
 * @param side whose operands come with it, and under whose name it is reported
 * @param gives whether the later side gives more by it
 * @param takes whether the later side gives less by it
 * @param doubt whether the two could not be compared
 * @param operands of the sentence
 */
record Candidate(
    Optional<ChangeKind> kind,
    Side side,
    boolean gives,
    boolean takes,
    boolean doubt,
    List<Operand> operands) {

  /** Whether it can explain what a side gives beyond the other. */
  boolean explains(Side side) {
    return side == Side.AFTER ? gives || doubt : takes || doubt;
  }

  Effect effect(boolean promise) {
    if (doubt) {
      return Effect.BROADENS;
    }
    if (gives && takes) {
      return Effect.MIXED;
    }
    return gives == promise ? Effect.NARROWS : Effect.BROADENS;
  }
}
