/**
 * Which Chinese and which facts each translation was made from, and what has changed since. {@link
 * org.mingwen.compiler.pins.Pins} is what a policy's folder records.
 *
 * <p>Apart from {@code history}, which keeps a copy of the pins with each release: pins are judged
 * on every build, and change without one.
 */
package org.mingwen.compiler.pins;
