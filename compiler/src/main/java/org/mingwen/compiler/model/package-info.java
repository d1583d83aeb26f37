/**
 * What a policy says, with every name resolved: see {@link Policy}. Immutable records that refer to
 * each other by id, so that a policy can be frozen, compared and written out without following
 * pointers; every id in a model is declared in it or built in.
 */
package org.mingwen.compiler.model;
