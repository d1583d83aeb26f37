package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * What is said of profiling and of decisions made by machine (PIPL 24, GDPR 13(2)(f)).
 *
 * @param logic how it works
 * @param major whether the effect on the person is major
 * @param review how to have a human look at it: channels, or a gap
 */
public record Automation(
    Optional<Phrase> logic, boolean major, Optional<Stated<List<Ref>>> review) {}
