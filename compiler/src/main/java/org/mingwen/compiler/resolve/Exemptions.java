package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Value;

/** Makes the boxes that promises and practices leave out. */
final class Exemptions {
  private Exemptions() {}

  /** The boxes of every {@code except} of a sentence. */
  static List<Exemption> of(Reading reading, Keyword head, String name, Lowering lowering) {
    return reading.all(Keyword.EXCEPT).stream()
        .flatMap(clause -> exemptions(clause, head, name, lowering).stream())
        .toList();
  }

  /**
   * The boxes of one {@code except}: one of its own clauses, and one for each name that is a
   * statement's, which stands for that statement's box. Such a box is whole: clauses that would
   * narrow it do not fit beside it.
   */
  private static List<Exemption> exemptions(
      Clause clause, Keyword head, String name, Lowering lowering) {
    if (clause.values().isEmpty() && clause.inner().isEmpty()) {
      lowering
          .findings()
          .accept(
              Diagnostic.error("empty-exception", clause.word().span(), quoted(name))
                  .hint("except-practice"));
      return List.of();
    }
    List<Ref> practices = new ArrayList<>();
    List<Value> data = new ArrayList<>();
    for (Value value : clause.values()) {
      if (value instanceof Name wanted
          && !lowering.names().isKnown(Kind.DATA, wanted.text())
          && lowering.names().isKnown(Kind.STATEMENT, wanted.text())) {
        lowering.names().resolve(Kind.STATEMENT, wanted).ifPresent(practices::add);
      } else {
        data.add(value);
      }
    }
    Reading box =
        new Reading(
            name,
            head,
            clause.inner(),
            practices.isEmpty()
                ? Grammar.clausesOfExemption(head)
                : Grammar.clausesBesideExceptedPractice(head),
            lowering.names(),
            lowering.findings());
    List<String> jurisdictions =
        head == Keyword.STORE ? List.of() : box.refs(Keyword.IN, Kind.JURISDICTION).ids();
    Condition condition = lowering.conditions().of(box);
    List<Exemption> exemptions = new ArrayList<>();
    Scope nothing = Practices.scope(head, Refs.NONE, box);
    for (Ref practice : practices) {
      exemptions.add(
          new Exemption(clause.span(), Optional.of(practice), nothing, jurisdictions, condition));
    }
    if (practices.isEmpty() || !data.isEmpty()) {
      Refs objects = new Refs(box.resolve(Kind.DATA, data), clause.open());
      Scope scope = Practices.scope(head, objects, box);
      exemptions.add(
          new Exemption(clause.span(), Optional.empty(), scope, jurisdictions, condition));
    }
    return exemptions;
  }
}
