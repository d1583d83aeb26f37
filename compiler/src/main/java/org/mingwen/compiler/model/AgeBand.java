package org.mingwen.compiler.model;

import java.util.OptionalInt;

/**
 * Ages in whole years.
 *
 * @param from the youngest age; empty for no lower end
 * @param under the age that no longer belongs; empty for no upper end
 */
public record AgeBand(OptionalInt from, OptionalInt under) {}
