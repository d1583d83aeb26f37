/**
 * Released versions of a policy: frozen, chained and verified. {@link
 * org.mingwen.compiler.history.History} is what a build reads of them.
 */
package org.mingwen.compiler.history;
