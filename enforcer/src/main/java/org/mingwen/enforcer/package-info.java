/** Answers whether a published privacy policy permits something; the way in is {@link Enforcer}. */
package org.mingwen.enforcer;
