package org.mingwen.compiler.resolve;

import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Breach;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Statement;

/** Makes what the handler owes of itself: notices of breaches, and audits. */
final class Duties {
  private Duties() {}

  static Breach breach(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    if (syntax.clauses().stream().noneMatch(clause -> clause.keyword() == Keyword.BY)) {
      reading.require(Keyword.TOLD, syntax.head().span(), Keyword.BREACH);
    }
    return new Breach(
        name,
        syntax.span(),
        Lowering.part(syntax),
        reading.refs(Keyword.TOLD, Kind.CHANNEL).refs(),
        reading.refs(Keyword.TO, Kind.AUDIENCE).refs(),
        reading.statedDeadline(Keyword.WITHIN),
        reading.refs(Keyword.SAYING, Kind.NOTICE).refs());
  }

  static Audit audit(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    return new Audit(
        name,
        syntax.span(),
        Lowering.part(syntax),
        lowering.labelIfAny(syntax, name),
        reading.rhythm(Keyword.EVERY),
        reading.refs(Keyword.BY, Kind.AUDITOR).refs(),
        reading.refs(Keyword.FOR, Kind.DATA),
        reading.refs(Keyword.TO, Kind.AUDIENCE).refs());
  }
}
