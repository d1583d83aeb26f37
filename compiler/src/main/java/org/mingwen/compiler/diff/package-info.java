/**
 * What changed between two versions of a policy. {@link org.mingwen.compiler.diff.Comparison} is
 * the whole of it; {@code diff.words} compares texts.
 *
 * <p>Meaning is compared as sets, never as text: what is permitted and promised over the cells of
 * all dimensions, everything else field by field. A change carries no sentence but the facts of
 * one; it is put into words in the reader's language where it is shown.
 */
package org.mingwen.compiler.diff;
