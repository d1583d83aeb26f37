/** Edits to the real policies, and what a comparison has to say of them. */
package org.mingwen.policies.edits;
