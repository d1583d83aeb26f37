package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Facts.Line;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of what is done with data: collected, used, stored, shared, sent abroad. */
final class PracticeCells {
  private final Policy policy;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final Conditions conditions;
  private final PartyCells parties;

  PracticeCells(Policy policy, Tongue tongue, Names names, Sayings sayings) {
    this.policy = policy;
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
    this.conditions = new Conditions(tongue, names);
    this.parties = new PartyCells(tongue, names, sayings);
  }

  /** Data, purposes, circumstances, grounds. */
  List<Cell> collected(Practice practice) {
    return List.of(
        data(practice, true), purposes(practice), circumstances(practice), grounds(practice));
  }

  /** Recipient, data, purposes, manner and grounds. */
  List<Cell> shared(Practice practice) {
    Lines manner = new Lines(tongue);
    manner.line("method", tongue.say("verb." + practice.verb().word()));
    occasion(practice, manner);
    manner.line(
        "safeguards",
        practice.safeguards(),
        refs -> tongue.and(names.concepts(ConceptKind.SAFEGUARD, refs)));
    grounds(practice, manner);
    return List.of(recipients(practice), data(practice, false), purposes(practice), manner.cell());
  }

  /** Destination, data, purposes, mechanism and importer. */
  List<Cell> exports(Practice practice) {
    Refs where = practice.scope().places();
    Lines places = new Lines(tongue);
    places.line(where.isEmpty() ? tongue.unknown() : sayings.places(where));
    Lines manner = new Lines(tongue);
    manner.line(
        "mechanism",
        practice.mechanism(),
        stated ->
            sayings.stated(
                stated, refs -> tongue.and(names.concepts(ConceptKind.MECHANISM, refs))));
    manner.line("importer", practice.importer(), sayings::phrase);
    manner.line("recipients", practice.scope().recipients(), sayings::recipients);
    occasion(practice, manner);
    grounds(practice, manner);
    return List.of(
        practice.may() ? marked(places.cell()) : places.cell(),
        data(practice, false),
        purposes(practice),
        manner.cell());
  }

  private Cell data(Practice practice, boolean first) {
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
    return first && practice.may() ? marked(lines.cell()) : lines.cell();
  }

  /** What is only possible is marked so, before everything else. */
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

  private Cell recipients(Practice practice) {
    Lines lines = new Lines(tongue);
    for (Ref ref : practice.scope().recipients().refs()) {
      lines.line(Names.kinded(Kind.NAME, names.recipient(ref.id())));
      policy.party(ref.id()).ifPresent(party -> parties.details(party, lines));
    }
    if (practice.scope().recipients().open()) {
      lines.line(tongue.say("and.more"));
    }
    return practice.may() ? marked(lines.cell()) : lines.cell();
  }

  private Cell purposes(Practice practice) {
    Lines lines = new Lines(tongue);
    practice.scope().purposes().refs().forEach(ref -> lines.line(names.purpose(ref.id())));
    if (practice.scope().purposes().open()) {
      lines.line(tongue.say("and.more"));
    }
    return lines.cell();
  }

  private Cell circumstances(Practice practice) {
    Lines lines = new Lines(tongue);
    lines.line("source", practice.sources(), sayings::sources);
    occasion(practice, lines);
    return lines.cellOrNothing();
  }

  private void occasion(Practice practice, Lines lines) {
    lines.line("when", practice.occasion(), names::phrase);
    conditions.lines("if", practice.condition(), lines);
    lines.line("about", practice.about(), sayings::subjects);
  }

  private Cell grounds(Practice practice) {
    Lines lines = new Lines(tongue);
    grounds(practice, lines);
    return lines.cell();
  }

  private void grounds(Practice practice, Lines lines) {
    for (Basis basis : practice.bases()) {
      lines.line("basis", sayings.basis(basis));
    }
    lines.line(
        "necessity",
        practice.necessity(),
        necessity ->
            tongue.say(necessity.required() ? "necessity.required" : "necessity.optional"));
    lines.line("otherwise", practice.necessity().flatMap(Necessity::otherwise), names::phrase);
    lines.line("refusal", practice.refusal(), this::refusal);
    lines.line("because", practice.because(), names::phrase);
    if (!practice.part().isEmpty()) {
      lines.line("part", names.jurisdictions(practice.part()));
    }
  }

  private Wording refusal(Stated<List<Ref>> refusal) {
    return sayings.stated(refusal, sayings::channels);
  }
}
