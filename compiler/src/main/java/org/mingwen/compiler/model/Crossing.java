package org.mingwen.compiler.model;

import java.util.List;
import java.util.Optional;

/**
 * What the law asks of data that leaves the country.
 *
 * @param mechanism the mechanism, or a gap
 * @param importer who receives it, or a gap
 * @param exercise how people exercise their rights there: channels, or a gap (PIPL 39)
 */
public record Crossing(
    Optional<Stated<List<Ref>>> mechanism,
    Optional<Stated<Phrase>> importer,
    Optional<Stated<List<Ref>>> exercise) {}
