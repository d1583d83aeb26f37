/**
 * One mistake gives one finding: what only follows from an earlier mistake is left out. See {@link
 * Unread} for what could not be read, and {@link FollowUps} for what checks then find.
 */
package org.mingwen.compiler.followup;
