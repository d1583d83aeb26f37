package org.mingwen.compiler.resolve;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/** Makes what a policy leaves out: data it does not speak of, gaps, and warnings it allows. */
final class Omissions {
  private Omissions() {}

  static Optional<Exclusion> exclusion(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.BECAUSE, syntax.head().span(), Keyword.EXCLUDE);
    Refs data = lowering.objects(syntax, reading);
    return reading
        .phrase(Keyword.BECAUSE)
        .map(why -> new Exclusion(name, syntax.span(), Lowering.part(syntax), data, why));
  }

  static Optional<Gap> gap(Statement syntax, String name, Name topic, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    Optional<Ref> known = lowering.names().resolve(Kind.GAP, topic);
    return known.map(
        ref ->
            new Gap(
                name, syntax.span(), Lowering.part(syntax), ref, reading.phrase(Keyword.BECAUSE)));
  }

  /** Whether the check exists, nobody knows here. */
  static Optional<Allowance> allowance(
      Statement syntax, String name, Name check, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.BECAUSE, syntax.head().span(), Keyword.ALLOW);
    List<Ref> statements = reading.refs(Keyword.FOR, Kind.STATEMENT).refs();
    return reading
        .phrase(Keyword.BECAUSE)
        .map(
            why ->
                new Allowance(
                    name,
                    syntax.span(),
                    Lowering.part(syntax),
                    new Ref(check.text(), check.span()),
                    statements,
                    why));
  }
}
