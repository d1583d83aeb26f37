package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/** Finds what is a kind of itself by way of others. */
final class Circles {
  private Circles() {}

  /** Reports kinds that go round in a circle; whether there are any. */
  static boolean found(List<Statement> written, Consumer<Diagnostic> findings) {
    boolean found = false;
    for (Keyword head : List.of(Keyword.ITEM, Keyword.PURPOSE, Keyword.SUBJECT)) {
      Map<String, List<String>> parents = new LinkedHashMap<>();
      Map<String, Span> spans = new LinkedHashMap<>();
      for (Statement syntax : written) {
        if (syntax.head().keyword() == head && Lowering.declared(syntax).isPresent()) {
          Name id = Lowering.declared(syntax).get();
          spans.putIfAbsent(id.text(), id.span());
          parents.putIfAbsent(
              id.text(),
              syntax.clauses().stream()
                  .filter(clause -> clause.keyword() == Keyword.IS)
                  .flatMap(clause -> clause.values().stream())
                  .filter(Name.class::isInstance)
                  .map(value -> ((Name) value).text())
                  .toList());
        }
      }
      Optional<List<String>> circle = Hierarchy.circleIn(parents);
      if (circle.isPresent()) {
        String first = circle.get().get(0);
        String round = String.join(" → ", circle.get()) + " → " + first;
        findings.accept(
            Diagnostic.error("circular-kinds", spans.get(first), quoted(first), plain(round)));
        found = true;
      }
    }
    return found;
  }
}
