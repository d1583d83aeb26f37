package org.mingwen.dsl;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;

/**
 * Finds clauses that are said twice. Nothing ends a statement but the next, so the clauses of a
 * statement whose head was lost join the one above, and this is how it shows.
 */
final class Repetition {
  private final Findings findings;

  Repetition(Findings findings) {
    this.findings = findings;
  }

  /** Reports the first clause that is said again; those after it share its cause. */
  void check(List<Clause> clauses) {
    Map<Keyword, Span> first = new EnumMap<>(Keyword.class);
    boolean reported = false;
    for (Clause clause : clauses) {
      if (clause.keyword() == Keyword.EXCEPT) {
        check(clause.inner());
        continue;
      }
      boolean once = clause.keyword() != Keyword.ON || clause.jurisdictions().isEmpty();
      Span place = clause.word().span();
      Span earlier = once ? first.putIfAbsent(clause.keyword(), place) : null;
      if (earlier != null && !reported) {
        reported = true;
        report(earlier, place);
      }
    }
  }

  private void report(Span earlier, Span place) {
    findings.add(
        Diagnostic.error("repeated-clause", place, Argument.quoted(place.text()))
            .hint("lost-head")
            .note("first-written", earlier));
  }
}
