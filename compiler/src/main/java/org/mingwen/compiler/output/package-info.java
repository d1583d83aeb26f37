/** Writes what was built, all of it or nothing; enter at {@link OutputFolder}. */
package org.mingwen.compiler.output;
