/** The goals of the Maven plugin; those that read policies begin in {@link PolicyMojo}. */
package org.mingwen.maven;
