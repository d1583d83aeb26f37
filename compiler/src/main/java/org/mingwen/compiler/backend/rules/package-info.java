/** Meaning to {@code rules.json}: see {@link RulesBackend}; the format's schema lies beside it. */
package org.mingwen.compiler.backend.rules;
