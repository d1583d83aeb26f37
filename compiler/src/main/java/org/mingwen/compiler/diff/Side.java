package org.mingwen.compiler.diff;

/** Which of two versions something belongs to, and whose names it bears. */
public enum Side {
  BEFORE,
  AFTER
}
