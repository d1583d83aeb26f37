package org.mingwen.enforcer;

/** What a decision says. Everything but {@link #PERMITTED} is a denial. */
public enum Code {
  /** The published policy permits it, and its conditions are met. */
  PERMITTED(0),
  /** A promise of the policy says no. */
  FORBIDDEN(5),
  /** A promise of the policy may say no; a fact is missing that would tell. */
  UNDECIDED(4),
  /** Nothing in the policy permits it, or no policy is in force at the moment. */
  NOT_PERMITTED(3),
  /** Permitted under a condition that is not met, or not known to be met. */
  CONDITION(2),
  /** Permitted to an app that fulfils an obligation which this one did not name. */
  OBLIGATION(1),
  /** The policy does not speak of this data. */
  OUT_OF_SCOPE(6),
  /** The policy does not know a word of the request. */
  UNKNOWN_TERM(6),
  /** The request has a dimension that its operation does not have, or has one twice. */
  INVALID_REQUEST(6),
  /** The window of the rules has ended at the moment, or the time of the data is over. */
  EXPIRED(6),
  /** The enforcer failed, or was asked without a request, facts or a moment. */
  ERROR(6);

  /** What the caller cannot mend stands above what it can. */
  private final int rank;

  Code(int rank) {
    this.rank = rank;
  }

  /** Whether this is the one answer that lets the app go on. */
  public boolean permitted() {
    return this == PERMITTED;
  }

  /** The one of two answers to parts of a request that answers the whole. */
  Code or(Code other) {
    return rank >= other.rank ? this : other;
  }
}
