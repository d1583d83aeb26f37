/**
 * Holds what the sources say now against the last release: whether the version was raised, whether
 * the change is what its author declares, and whether people were told in time. {@link
 * org.mingwen.compiler.gate.Gate} is the way in.
 */
package org.mingwen.compiler.gate;
