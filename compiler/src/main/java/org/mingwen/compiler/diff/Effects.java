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

  /**
   * Which way it goes that a side gives what the other does not.
   *
   * @param promise whether it is promised, and not permitted
   */
  static Effect ofMore(Side side, boolean promise) {
    return (side == Side.AFTER) == promise ? Effect.NARROWS : Effect.BROADENS;
  }
}
