/** What is made of a policy: one package for each kind of output, each a {@link Backend}. */
package org.mingwen.compiler.backend;
