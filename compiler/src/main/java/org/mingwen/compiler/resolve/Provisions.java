package org.mingwen.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Stated;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/** Makes rights, security measures, changes and disputes. */
final class Provisions {
  private Provisions() {}

  static Optional<Right> right(Statement syntax, String name, Name kind, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    return lowering
        .names()
        .resolve(Kind.RIGHT, kind)
        .map(
            right ->
                new Right(
                    name,
                    syntax.span(),
                    Lowering.part(syntax),
                    right,
                    reading.stated(Keyword.BY, Kind.CHANNEL),
                    reading.refs(Keyword.FOR, Kind.DATA),
                    reading.deadline(Keyword.WITHIN, "rights-deadline"),
                    reading.deadline(Keyword.EXTENSION, "rights-deadline"),
                    reading.statedPhrase(Keyword.VERIFIED),
                    fee(reading),
                    lowering.conditions().unless(reading),
                    reading.phrase(Keyword.WHERE),
                    reading.phrase(Keyword.EFFECT)));
  }

  private static Optional<Stated<Ref>> fee(Reading reading) {
    return reading
        .stated(Keyword.FEE, Kind.FEE)
        .flatMap(
            stated ->
                stated.isGap()
                    ? Optional.of(Stated.gap(stated.span()))
                    : stated.value().orElseThrow().stream()
                        .findFirst()
                        .map(ref -> Stated.of(ref, stated.span())));
  }

  static Security security(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.BY, syntax.head().span(), Keyword.SECURE);
    return new Security(
        name,
        syntax.span(),
        Lowering.part(syntax),
        lowering.label(syntax, name),
        reading.refs(Keyword.BY, Kind.MEASURE).refs(),
        reading.refs(Keyword.FOR, Kind.DATA));
  }

  static Changes changes(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    if (syntax.clauses().stream().noneMatch(clause -> clause.keyword() == Keyword.BY)) {
      reading.require(Keyword.TOLD, syntax.head().span(), Keyword.CHANGES);
    }
    return new Changes(
        name,
        syntax.span(),
        Lowering.part(syntax),
        reading.refs(Keyword.TOLD, Kind.CHANNEL).refs(),
        reading.deadline(Keyword.WITHIN, "change-notice-period"));
  }

  static Disputes disputes(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    List<Phrase> steps = new ArrayList<>();
    reading.phrase(Keyword.FIRST).ifPresent(steps::add);
    reading.quotedPhrase(Keyword.THEN).ifPresent(steps::add);
    return new Disputes(
        name,
        syntax.span(),
        Lowering.part(syntax),
        steps,
        reading.statedPhrase(Keyword.COURT),
        reading.statedPhrase(Keyword.LAW));
  }
}
