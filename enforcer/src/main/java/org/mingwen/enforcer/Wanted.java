package org.mingwen.enforcer;

import java.util.Set;

/**
 * A fact that a condition asks for.
 *
 * @param fact the fact
 * @param from of a consent, those of before that count for it there
 */
record Wanted(Fact fact, Set<EarlierConsent> from) {
  /** Keeps its own copy. */
  Wanted {
    from = Set.copyOf(from);
  }
}
