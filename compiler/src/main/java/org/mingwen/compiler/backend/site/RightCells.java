package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of rights: which, how, and under which circumstances. */
final class RightCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Conditions conditions;

  RightCells(Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.conditions = new Conditions(tongue, names);
  }

  List<Cell> of(Right right) {
    Lines which = new Lines(tongue);
    which.line(Names.kinded(Kind.NAME, names.concept(ConceptKind.RIGHT, right.kind().id())));
    Lines how = new Lines(tongue);
    how.line(
        right.channels().map(sayings::reached).orElseGet(() -> tongue.say("right.no-channel")));
    how.line("deadline", right.deadline(), sayings::deadline);
    how.line("extension", right.extension(), sayings::deadline);
    how.line("verification", right.verification(), sayings::phrase);
    how.line(
        "fee",
        right.fee(),
        stated -> sayings.stated(stated, fee -> names.concept(ConceptKind.FEE, fee.id())));
    Lines remarks = new Lines(tongue);
    remarks.line("where", right.where(), names::phrase);
    remarks.line("effect", right.effect(), names::phrase);
    remarks.line("data", right.data(), sayings::data);
    remarks.line("refused", right.unless(), conditions::of);
    remarks.part(right, names);
    return List.of(which.cell(), how.cell(), remarks.cellOrNothing());
  }
}
