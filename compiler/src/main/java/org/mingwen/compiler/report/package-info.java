/**
 * Findings made into sentences for people, in Chinese and in English: see {@link
 * org.mingwen.compiler.report.DiagnosticPrinter}.
 */
package org.mingwen.compiler.report;
