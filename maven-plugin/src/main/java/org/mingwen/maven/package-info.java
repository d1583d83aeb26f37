/** The goals of the Maven plugin; each begins in {@link PolicyMojo}. */
package org.mingwen.maven;
