package org.mingwen.compiler.model;

import java.util.Optional;

/**
 * How often something is done: a length of time, words, or neither for a marked gap.
 *
 * @param every the time between two occurrences
 * @param words the rhythm in the author's words
 */
public record Rhythm(Optional<Range> every, Optional<Phrase> words) {}
