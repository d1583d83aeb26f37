/**
 * Writes what was built: all of it or nothing ({@link OutputFolder}), trees as JSON ({@link Json}).
 */
package org.mingwen.compiler.output;
