package org.mingwen.compiler.diff;

/** What follows from a change for those whose data it is about. */
public enum Consequence {
  /** They are asked for consent, which nobody was asked for before. */
  ASK,
  /** They are asked for consent again: what they gave does not cover what is said now. */
  ASK_AGAIN,
  /** They are told, as the policy promises. */
  NOTIFY,
  /** Nothing. */
  NOTHING
}
