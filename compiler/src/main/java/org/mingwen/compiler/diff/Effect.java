package org.mingwen.compiler.diff;

/** Which way one change goes. */
public enum Effect {
  /** More is permitted, or less is promised; also what cannot be compared. */
  BROADENS,
  /** Less is permitted, or more is promised. */
  NARROWS,
  /** It bears meaning, and goes both ways or no known way. */
  MIXED,
  /** The same under another name. */
  NEUTRAL
}
