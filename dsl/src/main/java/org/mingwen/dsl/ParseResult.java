package org.mingwen.dsl;

import java.util.List;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.PolicyFile;

/**
 * What was read from one source file.
 *
 * @param file the statements that could be read; never null, empty at worst
 * @param diagnostics what is wrong with the text, in its order; empty if nothing is
 */
public record ParseResult(PolicyFile file, List<Diagnostic> diagnostics) {
  /** Keeps its own copy of the findings. */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the text is free of errors. */
  public boolean isClean() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }
}
