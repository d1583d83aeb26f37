package org.mingwen.compiler.model;

/**
 * A length of time, or two between which it lies.
 *
 * @param least the shorter one
 * @param most the longer one; the same where only one is written
 */
public record Range(Deadline least, Deadline most) {}
