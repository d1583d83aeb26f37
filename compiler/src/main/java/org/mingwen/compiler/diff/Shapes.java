package org.mingwen.compiler.diff;

import java.util.SortedSet;

/**
 * A practice or a promise and what it was.
 *
 * @param both the sides they are of
 * @param old what it was
 * @param now what it is
 * @param shared the jurisdictions in which both hold
 */
record Shapes(Both both, Shape old, Shape now, SortedSet<String> shared) {
  Shape on(Side side) {
    return side == Side.BEFORE ? old : now;
  }

  Operand act(Side side) {
    return new Operand.Act(side, on(side).name());
  }
}
