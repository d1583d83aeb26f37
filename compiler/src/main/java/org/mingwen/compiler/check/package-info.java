/**
 * What can be wrong with a policy whose names are resolved: one class for each check, all of them
 * listed in {@link Checks}.
 */
package org.mingwen.compiler.check;
