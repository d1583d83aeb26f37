package org.mingwen.enforcer;

import java.util.BitSet;

/**
 * What a rule leaves out.
 *
 * @param box what
 * @param in numbers of the jurisdictions it holds in
 * @param condition when
 */
record Exemption(Box box, BitSet in, Condition condition) {}
