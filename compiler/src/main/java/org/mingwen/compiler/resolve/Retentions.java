package org.mingwen.compiler.resolve;

import java.util.List;
import org.mingwen.compiler.model.Retention;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Statement;

/** Makes what is said of keeping data. */
final class Retentions {
  private Retentions() {}

  static Retention retention(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.UNTIL, syntax.head().span(), Keyword.KEEP);
    return new Retention(
        name,
        syntax.span(),
        Lowering.part(syntax),
        lowering.objects(syntax, reading),
        reading.refs(Keyword.FOR, Kind.PURPOSE),
        reading.clause(Keyword.UNTIL).map(reading.times()::limits).orElse(List.of()),
        reading.refs(Keyword.THEN, Kind.DISPOSAL).refs(),
        reading.rhythm(Keyword.EVERY),
        lowering.conditions().unless(reading),
        reading.refs(Keyword.TOLD, Kind.CHANNEL).refs(),
        reading.rhythm(Keyword.BACKUPS),
        reading.phrase(Keyword.BECAUSE));
  }
}
