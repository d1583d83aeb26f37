package org.mingwen.dsl;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Property;

/**
 * Finds clauses and properties that are said twice. Nothing ends a statement but the next, so the
 * clauses of a statement whose head was lost join the one above, and this is how it shows.
 */
final class Repetition {
  private final Findings findings;

  Repetition(Findings findings) {
    this.findings = findings;
  }

  void checkClauses(List<Clause> clauses) {
    Map<Keyword, Span> first = new EnumMap<>(Keyword.class);
    for (Clause clause : clauses) {
      if (clause.keyword() == Keyword.EXCEPT) {
        checkClauses(clause.inner());
      } else if (clause.keyword() != Keyword.ON || clause.jurisdictions().isEmpty()) {
        Span place = clause.word().span();
        report("repeated-clause", first.putIfAbsent(clause.keyword(), place), place);
      }
    }
  }

  void checkProperties(List<Property> properties) {
    Map<String, Span> first = new HashMap<>();
    for (Property property : properties) {
      Name key = property.key();
      report("repeated-property", first.putIfAbsent(key.text(), key.span()), key.span());
    }
  }

  private void report(String id, Span earlier, Span place) {
    if (earlier != null) {
      findings.add(
          Diagnostic.error(id, place, Argument.quoted(place.text())).note("first-here", earlier));
    }
  }
}
