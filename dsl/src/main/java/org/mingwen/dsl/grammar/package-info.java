/**
 * The grammar that ANTLR makes classes of, and the part of its lexer that is written by hand: see
 * {@link org.mingwen.dsl.grammar.ScanningLexer}.
 */
package org.mingwen.dsl.grammar;
