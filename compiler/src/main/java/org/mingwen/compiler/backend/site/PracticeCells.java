package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Condition;
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
    places.line(prefixed(practice, where.isEmpty() ? tongue.unknown() : sayings.places(where)));
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
    return List.of(places.cell(), data(practice, false), purposes(practice), manner.cell());
  }

  private Cell data(Practice practice, boolean first) {
    Lines lines = new Lines(tongue);
    Refs data = practice.scope().data();
    List<String> loose = new ArrayList<>();
    boolean may = first;
    for (String id : data.isEmpty() ? List.of(Refs.ANY) : data.ids()) {
      Refs members = names.members(id);
      if (members.isEmpty()) {
        loose.add(id);
        continue;
      }
      Wording name = Names.kinded(Kind.NAME, names.data(id));
      lines.line(may ? prefixed(practice, name) : name);
      lines.line(sayings.data(members));
      may = false;
    }
    if (!loose.isEmpty()) {
      List<Wording> items = loose.stream().map(names::data).toList();
      Wording list = tongue.list(items, data.open());
      lines.line(may ? prefixed(practice, list) : list);
    }
    if (!practice.scope().forms().isEmpty()) {
      lines.line("form", sayings.forms(practice.scope().forms()));
    }
    if (!practice.storing()) {
      lines.line("storing", tongue.say("storing.no"));
    }
    return lines.cell();
  }

  /** What is only possible is marked so. */
  private Wording prefixed(Practice practice, Wording wording) {
    if (!practice.may()) {
      return wording;
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of(Kind.MAY, tongue.text("mark.may")));
    pieces.add(Piece.of(" "));
    pieces.addAll(wording.pieces());
    return new Wording(pieces);
  }

  private Cell recipients(Practice practice) {
    Lines lines = new Lines(tongue);
    boolean first = true;
    for (Ref ref : practice.scope().recipients().refs()) {
      Wording name = Names.kinded(Kind.NAME, names.recipient(ref.id()));
      lines.line(first ? prefixed(practice, name) : name);
      policy.party(ref.id()).ifPresent(party -> parties.details(party, lines));
      first = false;
    }
    return lines.cell();
  }

  private Cell purposes(Practice practice) {
    Lines lines = new Lines(tongue);
    practice.scope().purposes().refs().forEach(ref -> lines.line(names.purpose(ref.id())));
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
    if (!practice.condition().equals(Condition.TRUE)) {
      lines.line("if", conditions.of(practice.condition()));
    }
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
