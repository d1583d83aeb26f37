package org.mingwen.compiler.diff;

/** What follows from a change for those whose data it is. */
public enum Consequence {
  /** Consent is asked for again. */
  ASK_AGAIN,
  /** People are notified as the policy promises. */
  NOTIFY,
  /** Nothing. */
  NOTHING
}
