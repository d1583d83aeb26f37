package org.mingwen.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Security;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/** Makes rights, security measures, changes, disputes and gaps. */
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
                    part(syntax),
                    right,
                    reading.stated(Keyword.BY, Kind.CHANNEL),
                    reading.refs(Keyword.FOR, Kind.DATA),
                    reading.deadline(Keyword.WITHIN),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    reading.phrase(Keyword.WHERE),
                    reading.phrase(Keyword.EFFECT)));
  }

  static Security security(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.BY, syntax.head().span(), Keyword.SECURE);
    return new Security(
        name,
        syntax.span(),
        part(syntax),
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
        part(syntax),
        reading.refs(Keyword.TOLD, Kind.CHANNEL).refs(),
        reading.deadline(Keyword.WITHIN));
  }

  static Disputes disputes(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    List<Phrase> steps = new ArrayList<>();
    reading.phrase(Keyword.FIRST).ifPresent(steps::add);
    reading.phrase(Keyword.THEN).ifPresent(steps::add);
    return new Disputes(
        name,
        syntax.span(),
        part(syntax),
        steps,
        reading.statedPhrase(Keyword.COURT),
        reading.statedPhrase(Keyword.LAW));
  }

  static Optional<Gap> gap(Statement syntax, String name, Name topic, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    Optional<Ref> known = lowering.names().resolve(Kind.GAP, topic);
    return known.map(
        ref -> new Gap(name, syntax.span(), part(syntax), ref, reading.phrase(Keyword.BECAUSE)));
  }

  private static List<String> part(Statement syntax) {
    return syntax.part().stream().map(Name::text).toList();
  }
}
