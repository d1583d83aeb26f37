package org.mingwen.compiler.pins;

/** Where a clause of a language stands against what was accepted. */
public enum PinState {
  /** Nothing changed since it was accepted. */
  CURRENT,
  /** The authoritative words changed. */
  STALE_WORDS,
  /** A fact of which the clause speaks changed. */
  STALE_MEANING,
  /** The translation itself was edited. */
  EDITED,
  /** Never accepted, or not there. */
  MISSING,
  /** Accepted once, and its clause is no longer there. */
  ORPHAN
}
