package org.mingwen.dsl.syntax;

import java.util.List;
import org.mingwen.dsl.source.SourceFile;

/**
 * The statements of one source file, in the author's order; those that could not be read are left
 * out, and a diagnostic stands for each.
 */
public record PolicyFile(SourceFile source, List<Statement> statements) {
  /** Keeps its own copy of the statements. */
  public PolicyFile {
    statements = List.copyOf(statements);
  }
}
