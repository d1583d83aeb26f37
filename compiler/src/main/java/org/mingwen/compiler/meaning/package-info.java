/**
 * What statements permit and promise: the one place that says so. See {@link Meaning}.
 *
 * <p>A permit, a promise and an exception are each a {@link Box}: a product of sets of terms, one
 * for each dimension of a question. Checks, rules and comparisons read these values and nothing
 * else, so that none of them can disagree with another about what a sentence means. Comparing by
 * cells (every combination of terms) was refused here: boxes are small, and cells follow from them
 * wherever a comparison needs them.
 */
package org.mingwen.compiler.meaning;
