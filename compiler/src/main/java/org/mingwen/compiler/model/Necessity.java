package org.mingwen.compiler.model;

import java.util.Optional;

/**
 * Whether a person has to give something.
 *
 * @param required required or optional
 * @param otherwise the consequence of refusing, where it is said
 */
public record Necessity(boolean required, Optional<Phrase> otherwise) {}
