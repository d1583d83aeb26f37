/**
 * The pages people read: a policy and its words become page records, and templates print them. See
 * {@link org.mingwen.compiler.backend.site.SiteBackend}.
 *
 * <p>Words that are no longer what somebody accepted ({@code StaleUnits}) are known once for each
 * version, by its own pins. {@code ShownText} puts the original in the place of clauses where that
 * is their language's rule, before anything else looks at the words, so that numbers, addresses and
 * the table of contents are those of what is shown; {@code Notices} says why, and what has changed.
 * A label that is stale gives way to the original, or is followed by it, wherever {@code Names}
 * says it: in tables, cards, sentences and titles. It is never shown alone.
 */
package org.mingwen.compiler.backend.site;
