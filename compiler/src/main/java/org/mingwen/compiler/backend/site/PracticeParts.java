package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** What the cells of practices have in common, whatever is done. */
final class PracticeParts {
  private final Policy policy;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Conditions conditions;
  private final Exemptions exemptions;
  private final PartyCells parties;
  private final Buts buts;

  PracticeParts(Policy policy, Tongue tongue, Names names, Sayings sayings, Buts buts) {
    this.policy = policy;
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.conditions = new Conditions(tongue, names);
    this.exemptions = new Exemptions(policy, tongue, names, sayings);
    this.parties = new PartyCells(tongue, names, sayings);
    this.buts = buts;
  }

  /** The data: groups with their members, then single items. */
  Cell data(Practice practice) {
    Lines lines = new Lines(tongue);
    Refs data = practice.scope().data();
    List<Wording> loose = new ArrayList<>();
    for (String id : data.isEmpty() ? List.of(Refs.ANY) : data.ids()) {
      Refs members = names.members(id);
      if (members.isEmpty()) {
        loose.add(names.data(id));
      } else {
        lines.line(Names.kinded(Kind.NAME, names.data(id)));
        lines.line(sayings.data(members));
      }
    }
    if (!loose.isEmpty()) {
      lines.line(tongue.list(loose, data.open()));
    } else if (data.open()) {
      lines.line(tongue.say("and.more"));
    }
    if (!practice.scope().forms().isEmpty()) {
      lines.line("form", sayings.forms(practice.scope().forms()));
    }
    if (!practice.storing()) {
      lines.line("storing", tongue.say("storing.no"));
    }
    return lines.cell();
  }

  Cell purposes(Practice practice) {
    Lines lines = new Lines(tongue);
    practice.scope().purposes().refs().forEach(ref -> lines.line(names.purpose(ref.id())));
    if (practice.scope().purposes().open()) {
      lines.line(tongue.say("and.more"));
    }
    return lines.cell();
  }

  /** Each recipient with what is said of it; what is published has the public. */
  Cell recipients(Practice practice) {
    Lines lines = new Lines(tongue);
    for (Ref ref : practice.scope().recipients().refs()) {
      lines.line(Names.kinded(Kind.NAME, names.recipient(ref.id())));
      policy.party(ref.id()).ifPresent(party -> parties.details(party, lines));
    }
    if (practice.scope().recipients().open()) {
      lines.line(tongue.say("and.more"));
    }
    if (practice.verb() == Verb.PUBLISH && practice.scope().recipients().isEmpty()) {
      lines.line(tongue.say("any.public"));
    }
    return lines.cell();
  }

  /** The first cell of a practice: what is only possible is marked so, before everything else. */
  Cell first(Practice practice, Cell cell) {
    return practice.may() ? marked(cell) : cell;
  }

  private Cell marked(Cell cell) {
    List<Line> lines = new ArrayList<>(cell.lines());
    Line first = lines.get(0);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(Kind.MAY, tongue.text("mark.may")));
    pieces.add(Piece.of(" "));
    pieces.addAll(first.text().pieces());
    lines.set(0, new Line(first.label(), new Wording(pieces)));
    return new Cell(lines);
  }

  /** From where, how, when, how often, of whom. */
  void circumstances(Practice practice, Lines lines) {
    lines.line("source", practice.sources(), sayings::sources);
    lines.line("derived-from", practice.origin().derivedFrom(), sayings::data);
    lines.line("across", practice.manner().across(), names::phrase);
    lines.line(
        "methods", practice.manner().methods(), refs -> sayings.concepts(ConceptKind.METHOD, refs));
    lines.line("when", practice.occasion(), names::phrase);
    lines.line("rhythm", practice.manner().rhythm(), sayings.periods()::rhythm);
    conditions.lines("if", practice.condition(), lines);
    lines.line("about", practice.about(), sayings::subjects);
  }

  void safeguards(Practice practice, Lines lines) {
    lines.line(
        "safeguards", practice.safeguards(), refs -> sayings.concepts(ConceptKind.SAFEGUARD, refs));
  }

  /** What is said of profiles and of decisions made by machine. */
  void automation(Practice practice, Lines lines) {
    lines.line("logic", practice.automation().flatMap(Automation::logic), names::phrase);
    if (practice.automation().map(Automation::major).orElse(false)) {
      lines.line(tongue.say("automation.major"));
    }
    lines.line("review", practice.automation().flatMap(Automation::review), sayings::reached);
  }

  /** The bases, the person's choice, the effect, and what narrows the practice. */
  void grounds(Practice practice, Lines lines) {
    for (Basis basis : practice.bases()) {
      lines.line("basis", sayings.basis(basis));
    }
    lines.line(
        "necessity",
        practice.necessity(),
        necessity ->
            tongue.say(necessity.required() ? "necessity.required" : "necessity.optional"));
    lines.line("otherwise", practice.necessity().flatMap(Necessity::otherwise), names::phrase);
    lines.line("refusal", practice.refusal(), sayings::reached);
    lines.line("impact", practice.effect(), names::phrase);
    lines.line("because", practice.because(), names::phrase);
    exemptions.lines("left-out", practice.verb(), practice.exemptions(), lines);
    buts.lines(practice, lines);
    lines.part(practice, names);
  }
}
