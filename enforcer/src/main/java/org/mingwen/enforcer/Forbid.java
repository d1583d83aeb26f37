package org.mingwen.enforcer;

import java.util.BitSet;
import java.util.List;

/**
 * A promise that something does not happen.
 *
 * @param citation where it is said
 * @param box what it covers
 * @param in numbers of the jurisdictions it holds in
 * @param condition when
 * @param knowingly whether it applies only when the condition is known to be true
 * @param duty what is due when it turns out not to have been kept; empty for nothing
 * @param exceptions what it leaves out: whole questions that lie in one
 */
record Forbid(
    Citation citation,
    Box box,
    BitSet in,
    Condition condition,
    boolean knowingly,
    String duty,
    List<Exemption> exceptions) {}
