package org.mingwen.dsl.syntax;

/** How a sentence is meant. */
public enum Mood {
  /** It is done. */
  PLAIN,
  /** It may be done (可能): said to readers, without effect on decisions. */
  MAY,
  /** It is not done: a promise. */
  NEVER,
  /** It is not done knowingly. */
  NEVER_KNOWINGLY
}
