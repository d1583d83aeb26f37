package org.mingwen.compiler.pins;

import java.util.List;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What was read of the pins of a policy.
 *
 * @param pins the pins; none where a file could not be read
 * @param findings {@code unreadable-pins} and what the bytes of any source can be: errors all
 */
public record ReadPins(Pins pins, List<Diagnostic> findings) {
  /** Keeps its own copy of the findings. */
  public ReadPins {
    findings = List.copyOf(findings);
  }
}
