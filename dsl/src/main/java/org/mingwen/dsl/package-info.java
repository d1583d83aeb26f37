/** From a text in the language to its syntax and findings: see {@link PolicyParser}. */
package org.mingwen.dsl;
