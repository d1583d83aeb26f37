/**
 * What changed between two texts: clauses by their ids, then sentences, then words. {@link
 * org.mingwen.compiler.diff.words.TextDiff} is the entry.
 */
package org.mingwen.compiler.diff.words;
