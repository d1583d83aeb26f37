package org.mingwen.compiler.diff;

import org.mingwen.compiler.model.Statement;

/**
 * A statement in both versions.
 *
 * @param before in the earlier one
 * @param after in the later one
 */
record Pair<T extends Statement>(T before, T after) {}
