package org.mingwen.compiler.diff;

/** Which way changes go. */
final class Effects {
  private Effects() {}

  /** The way back. */
  static Effect reverse(Effect effect) {
    return switch (effect) {
      case BROADENS -> Effect.NARROWS;
      case NARROWS -> Effect.BROADENS;
      case MIXED, NEUTRAL -> effect;
    };
  }
}
