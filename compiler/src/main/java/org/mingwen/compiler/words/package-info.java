/**
 * The words of a policy in each language: Markdown and label files become clauses with ids and
 * placeholders. See {@link Words}. The only package that sees flexmark and SnakeYAML.
 */
package org.mingwen.compiler.words;
