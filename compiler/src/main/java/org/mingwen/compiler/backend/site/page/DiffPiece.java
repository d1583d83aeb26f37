package org.mingwen.compiler.backend.site.page;

/**
 * A stretch of a text beside another.
 *
 * @param kind {@code same}, {@code deleted} or {@code inserted}
 * @param text never empty
 */
public record DiffPiece(String kind, String text) {}
