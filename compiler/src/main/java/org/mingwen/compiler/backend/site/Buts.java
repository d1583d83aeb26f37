package org.mingwen.compiler.backend.site;

import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Statement;

/**
 * What is promised not to be done of something that is permitted, said beside it.
 *
 * @param narrowings which promises narrow what
 * @param promises promises as readers read them
 * @param links links to them
 */
record Buts(Narrowings narrowings, PromiseCells promises, Links links) {
  /** A line for each promise that narrows a statement. */
  void lines(Statement statement, Lines lines) {
    for (Promise promise : narrowings.of(statement)) {
      lines.line("but", links.to(promise, promises.line(promise)));
    }
  }
}
