package org.mingwen.enforcer;

import java.util.BitSet;
import java.util.List;

/**
 * How long data is kept.
 *
 * @param citation where it is said
 * @param box the data it is about, and the purposes
 * @param in numbers of the jurisdictions it holds in
 * @param ends what ends it; the earliest that has happened counts
 * @param undetermined whether it has an end that nobody can reckon: a criterion in words, or a gap
 * @param then what is done with the data at the end; empty where the policy does not say
 * @param unless what keeps the data longer; null for nothing
 */
record Keep(
    Citation citation,
    Box box,
    BitSet in,
    List<End> ends,
    boolean undetermined,
    List<String> then,
    Condition unless) {

  /**
   * Some time after something happened.
   *
   * @param trigger what happened
   * @param least how long after at least; no time where the event itself is the end
   * @param most how long after at most
   */
  record End(String trigger, Period least, Period most) {}
}
