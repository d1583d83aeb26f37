package org.mingwen.compiler.model;

import java.util.Optional;

/**
 * How large the service is, as far as the law's thresholds ask.
 *
 * @param persons of how many persons data is processed, or a gap
 * @param sensitivePersons of how many persons sensitive data is processed, or a gap
 * @param criticalOperator whether the handler operates critical information infrastructure, or a
 *     gap
 */
public record Scale(
    Optional<Stated<Integer>> persons,
    Optional<Stated<Integer>> sensitivePersons,
    Optional<Stated<Boolean>> criticalOperator) {}
