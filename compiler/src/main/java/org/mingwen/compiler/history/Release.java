package org.mingwen.compiler.history;

import java.util.Optional;

/**
 * A frozen version.
 *
 * @param version its date and edition
 * @param revision the how many-eth release of the policy it is, from 1
 * @param snapshot what was frozen
 * @param link SHA-256 over its canonical bytes and the link of the release before it
 * @param withdrawn when and why it was withdrawn before it took effect
 */
public record Release(
    Version version,
    int revision,
    Snapshot snapshot,
    String link,
    Optional<Chain.Withdrawn> withdrawn) {}
