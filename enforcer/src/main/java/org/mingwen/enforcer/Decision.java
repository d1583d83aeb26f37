package org.mingwen.enforcer;

import java.time.Instant;

/**
 * The answer to a request. Remembers the rules that gave it, so that it can be explained afterwards
 * even if others have been loaded since; not the request, since making an answer must cost nothing.
 */
public final class Decision {
  private final Code code;
  private final Snapshot snapshot;

  Decision(Code code, Snapshot snapshot) {
    this.code = code;
    this.snapshot = snapshot;
  }

  /** Whether the app may go on. */
  public boolean permitted() {
    return code.permitted();
  }

  /** What the answer is. */
  public Code code() {
    return code;
  }

  /**
   * Why, by the rules that gave this answer; never throws.
   *
   * @param request the request that was asked
   * @param facts the facts it was asked with
   * @param moment the moment it was asked for
   */
  public Explanation explain(Request request, Facts facts, Instant moment) {
    return Explainer.explain(snapshot, request, facts, moment);
  }

  /** The code. */
  @Override
  public String toString() {
    return code.toString();
  }
}
