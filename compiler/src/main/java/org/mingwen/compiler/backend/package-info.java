/** What is made of policies that are free of errors: one package for each kind of output. */
package org.mingwen.compiler.backend;
