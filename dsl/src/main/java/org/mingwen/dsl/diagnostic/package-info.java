/** Findings as values, shared by every stage: see {@link Diagnostic}. */
package org.mingwen.dsl.diagnostic;
