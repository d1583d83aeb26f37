package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of retention: what, how long, what then. */
final class RetentionCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Conditions conditions;

  RetentionCells(Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.conditions = new Conditions(tongue, names);
  }

  List<Cell> of(Retention retention) {
    Lines what = new Lines(tongue);
    what.line(Names.kinded(Kind.NAME, sayings.dataOrAny(retention.data())));
    what.line("purposes", retention.purposes(), sayings::purposes);
    Lines period = new Lines(tongue);
    if (!retention.limits().isEmpty()) {
      period.line(sayings.periods().limits(retention.limits()));
    }
    period.line("longer", retention.unless(), conditions::of);
    Lines then = new Lines(tongue);
    if (!retention.disposals().isEmpty()) {
      then.line(tongue.or(names.concepts(ConceptKind.DISPOSAL, retention.disposals())));
    }
    then.line("cleaning", retention.cleaning(), sayings.periods()::rhythm);
    then.line("backups", retention.backups(), sayings.periods()::length);
    Lines remarks = new Lines(tongue);
    remarks.line("told", retention.told(), sayings::channels);
    remarks.line("because", retention.because(), names::phrase);
    remarks.part(retention, names);
    return List.of(what.cell(), period.cell(), then.cellOrNothing(), remarks.cellOrNothing());
  }
}
