/**
 * The comparison of two versions of a policy for machines: {@code diff.json}. {@link
 * org.mingwen.compiler.backend.diff.DiffBackend} is the entry; {@code diff-format.md} says what
 * each field means.
 */
package org.mingwen.compiler.backend.diff;
