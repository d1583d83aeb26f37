package org.mingwen.compiler.diff;

import java.util.Optional;
import org.mingwen.compiler.model.Condition;

/**
 * How a condition stands to what it was.
 *
 * @param gives whether it holds where it did not
 * @param takes whether it does not hold where it did
 * @param doubt whether there are too many facts to tell
 */
record Order(boolean gives, boolean takes, boolean doubt) {
  static Order of(Condition was, Condition is, Truth truth) {
    Optional<Boolean> wider = truth.implies(was, is);
    Optional<Boolean> narrower = truth.implies(is, was);
    if (wider.isEmpty() || narrower.isEmpty()) {
      return new Order(false, false, true);
    }
    return new Order(!narrower.get(), !wider.get(), false);
  }

  boolean differ() {
    return gives || takes || doubt;
  }
}
