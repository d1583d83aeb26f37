package org.mingwen.dsl.diagnostic;

/** How much a finding matters. */
public enum Severity {
  /** The policy is wrong; nothing is built from it. */
  ERROR,
  /** The policy can be built, but somebody should look. */
  WARNING,
  /** Worth knowing. */
  INFO
}
