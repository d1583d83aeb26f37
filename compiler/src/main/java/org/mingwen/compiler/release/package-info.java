/**
 * Whether a draft may be released or a release withdrawn, and the files with which it is: see
 * {@link org.mingwen.compiler.release.Plan}. Apart from {@code history}, which knows how versions
 * are kept and not which may follow which.
 */
package org.mingwen.compiler.release;
