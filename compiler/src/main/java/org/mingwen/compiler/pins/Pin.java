package org.mingwen.compiler.pins;

import java.time.LocalDate;

/**
 * What someone accepted: that this translation says that Chinese, and that both say those facts.
 *
 * @param original hash of the authoritative words
 * @param facts hash of the facts that the clause speaks of
 * @param translation hash of the translation; of the authoritative words themselves in their own
 *     language
 * @param by who accepted it
 * @param on when
 */
public record Pin(String original, String facts, String translation, String by, LocalDate on) {}
