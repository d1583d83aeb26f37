package org.mingwen.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Value;

/** Makes promises of sentences that begin with {@code never}. */
final class Promises {
  private Promises() {}

  static Promise promise(Statement syntax, String name, Lowering lowering) {
    Keyword head = syntax.head().keyword();
    Reading reading = lowering.reading(syntax, name, Grammar.clausesOfPromise(head));
    return new Promise(
        name,
        syntax.span(),
        syntax.part().stream().map(Name::text).toList(),
        syntax.mood() == Mood.NEVER_KNOWINGLY,
        Practices.verb(head),
        Practices.scope(syntax, reading, lowering),
        lowering.conditions().of(reading),
        reading.all(Keyword.EXCEPT).stream()
            .map(clause -> exemption(clause, head, name, lowering))
            .toList(),
        reading.phrase(Keyword.BECAUSE));
  }

  /** A box of its own clauses; a single name that is a statement's means that statement's box. */
  private static Promise.Exemption exemption(
      Clause clause, Keyword head, String name, Lowering lowering) {
    Reading box =
        new Reading(
            name,
            head,
            clause.inner(),
            Grammar.clausesOfExemption(head),
            lowering.names(),
            lowering.findings());
    List<Value> data = new ArrayList<>();
    Optional<Ref> practice = Optional.empty();
    for (Value value : clause.values()) {
      if (value instanceof Name wanted
          && !lowering.names().isKnown(Kind.DATA, wanted.text())
          && lowering.names().isKnown(Kind.STATEMENT, wanted.text())) {
        practice = lowering.names().resolve(Kind.STATEMENT, wanted);
      } else {
        data.add(value);
      }
    }
    Refs objects = new Refs(box.resolve(Kind.DATA, data), clause.open());
    Scope scope = Practices.scope(head, objects, box);
    List<String> jurisdictions =
        head == Keyword.STORE ? List.of() : box.refs(Keyword.IN, Kind.JURISDICTION).ids();
    return new Promise.Exemption(
        clause.span(), practice, scope, jurisdictions, lowering.conditions().of(box));
  }
}
