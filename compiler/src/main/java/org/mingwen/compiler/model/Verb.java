package org.mingwen.compiler.model;

import java.util.Locale;

/** What is done with data. */
public enum Verb {
  COLLECT,
  STORE,
  USE,
  /** Using beyond the purposes of collection, across services. */
  REUSE,
  PROFILE,
  DECIDE,
  ENTRUST,
  PROVIDE,
  /** Entrusting where the recipient is a processor, otherwise providing. */
  SHARE,
  JOINT,
  TRANSFER,
  PUBLISH,
  SELL,
  EXPORT;

  /** Whether it hands data to somebody. */
  public boolean discloses() {
    return switch (this) {
      case ENTRUST, PROVIDE, SHARE, JOINT, TRANSFER, PUBLISH, SELL -> true;
      case COLLECT, STORE, USE, REUSE, PROFILE, DECIDE, EXPORT -> false;
    };
  }

  /** Whether a machine judges a person by it. */
  public boolean automates() {
    return this == PROFILE || this == DECIDE;
  }

  /** How it is written: {@code collect}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
