package org.mingwen.compiler.words;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What was read of one language.
 *
 * @param words the words, without what could not be read
 * @param findings what is wrong with them, sorted; of very many the first, and then {@code
 *     too-many-errors}
 */
public record ReadWords(Words words, List<Diagnostic> findings) {
  private static final int MOST_FINDINGS = 200;

  /** Keeps its own copy of the findings, sorted. */
  public ReadWords {
    findings = bounded(findings.stream().sorted().toList());
  }

  private static List<Diagnostic> bounded(List<Diagnostic> sorted) {
    if (sorted.size() <= MOST_FINDINGS) {
      return sorted;
    }
    Diagnostic next = sorted.get(MOST_FINDINGS);
    Diagnostic end =
        Diagnostic.error("too-many-errors", next.span(), Argument.plain(MOST_FINDINGS));
    return Stream.concat(sorted.stream().limit(MOST_FINDINGS), Stream.of(end)).toList();
  }
}
