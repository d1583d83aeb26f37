/**
 * Names become things: syntax trees in, the model out. See {@link Resolver}. Each kind of statement
 * has a class of its own that makes model from syntax; what a clause may follow is said once, in
 * {@link Grammar}.
 */
package org.mingwen.compiler.resolve;
