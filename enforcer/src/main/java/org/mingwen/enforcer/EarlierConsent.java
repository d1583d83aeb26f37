package org.mingwen.enforcer;

/**
 * A consent of before that still counts.
 *
 * @param statement the statement as it was called then
 * @param revision the revision of the rules under which it was given
 */
record EarlierConsent(String statement, long revision) {}
