package org.mingwen.compiler.diff;

import java.util.BitSet;
import java.util.Map;
import java.util.SortedSet;
import org.mingwen.compiler.meaning.Dimension;

/**
 * Questions that no rule of a comparison tells apart.
 *
 * @param terms what they may name in each dimension
 * @param jurisdictions where they are asked
 */
record Cell(Map<Dimension, BitSet> terms, SortedSet<String> jurisdictions) {}
