/**
 * What stands in a policy's text, before anybody asks what it means: see {@link PolicyFile}.
 *
 * <p>One shape serves every statement, and one pool of clauses every verb. Which clause fits which
 * verb is decided by the compiler, where syntax becomes statements; so the grammar stays small, and
 * the message about a misplaced clause can speak of meaning. A record for each verb was refused: it
 * would have said the same thing twice, here and in the compiler's model.
 */
package org.mingwen.dsl.syntax;
