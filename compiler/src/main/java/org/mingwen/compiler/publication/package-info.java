/**
 * Which clause publishes which statement: see {@link org.mingwen.compiler.publication.Publication}.
 * The one place that says what a placeholder of the words speaks of; the site prints by it, the
 * checks and the rules cite by it.
 */
package org.mingwen.compiler.publication;
