package org.mingwen.enforcer;

/** The value of a condition or a fact. */
enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  /** True and false change places; unknown stays. */
  Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** The value of something known. */
  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }
}
