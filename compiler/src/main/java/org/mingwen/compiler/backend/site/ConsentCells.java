package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Waiver;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of what is said about consent: how it is asked, where it is not, and of minors. */
final class ConsentCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Acts acts;

  ConsentCells(Tongue tongue, Names names, Sayings sayings, Acts acts) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.acts = acts;
  }

  /** What is asked, how and when, what else there is. */
  List<Cell> of(Asking asking) {
    Lines what = new Lines(tongue);
    for (Ref subject : asking.subjects().refs()) {
      what.line(acts.asked(subject));
    }
    if (asking.subjects().open()) {
      what.line(tongue.say("and.more"));
    }
    Lines how = new Lines(tongue);
    if (!asking.manners().isEmpty()) {
      how.line(sayings.concepts(ConceptKind.ASKING, asking.manners()));
    }
    how.line("when", asking.occasion(), names::phrase);
    Lines otherwise = new Lines(tongue);
    otherwise.line("instead", asking.instead(), sayings::phrase);
    otherwise.line("because", asking.because(), names::phrase);
    otherwise.part(asking, names);
    return List.of(what.cell(), how.cell(), otherwise.cellOrNothing());
  }

  /** A case, and on which grounds no consent is needed in it. */
  List<Cell> of(Waiver waiver) {
    Lines lines = new Lines(tongue);
    if (waiver.bases().isEmpty()) {
      lines.line("basis", tongue.unknown());
    }
    bases(waiver.bases(), lines);
    lines.line("data", waiver.data(), sayings::data);
    lines.line("because", waiver.because(), names::phrase);
    lines.part(waiver, names);
    return List.of(term(names.phrase(waiver.label())), lines.cell());
  }

  /** Which ages, and how they are treated. */
  List<Cell> of(Minors minors) {
    Lines lines = new Lines(tongue);
    if (minors.refused()) {
      lines.line(tongue.say("minors.refused"));
    }
    bases(minors.bases(), lines);
    lines.line(
        "measures", minors.safeguards(), refs -> sayings.concepts(ConceptKind.SAFEGUARD, refs));
    lines.line("rules", minors.rules(), stated -> sayings.stated(stated, sayings::page));
    lines.line("channels", minors.channels(), sayings::channels);
    lines.part(minors, names);
    return List.of(term(sayings.ages(minors)), lines.cell());
  }

  private void bases(List<Basis> bases, Lines lines) {
    for (Basis basis : bases) {
      lines.line("basis", sayings.basis(basis));
    }
  }

  private Cell term(Wording name) {
    return new Lines(tongue).line(Names.kinded(Kind.NAME, name)).cell();
  }
}
