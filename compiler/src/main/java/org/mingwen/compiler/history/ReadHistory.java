package org.mingwen.compiler.history;

import java.util.List;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What was read of the history of a policy.
 *
 * @param history the history; none where anything is wrong with it
 * @param findings what is wrong, each naming a file: errors all
 */
public record ReadHistory(History history, List<Diagnostic> findings) {
  /** Keeps its own copy of the findings. */
  public ReadHistory {
    findings = List.copyOf(findings);
  }
}
