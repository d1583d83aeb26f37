package org.mingwen.compiler.pins;

import java.time.LocalDate;

/**
 * What someone accepted: that this translation says that Chinese, and that both say those facts.
 *
 * @param original SHA-256 of the authoritative words
 * @param facts SHA-256 of the facts that the clause speaks of; empty where it speaks of none, as a
 *     phrase never does
 * @param translation SHA-256 of the translation; of the authoritative words themselves in their own
 *     language
 * @param by who accepted it
 * @param on when, by the calendar of the policy's time zone
 */
public record Pin(String original, String facts, String translation, String by, LocalDate on) {}
