package org.mingwen.compiler.words;

import java.util.List;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * What was read of one language.
 *
 * @param words the words, without what could not be read
 * @param findings what is wrong with them, sorted
 */
public record ReadWords(Words words, List<Diagnostic> findings) {
  /** Keeps its own copy of the findings, sorted. */
  public ReadWords {
    findings = findings.stream().sorted().toList();
  }
}
