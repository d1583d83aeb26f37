package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of what is done with data: collected, used, stored, shared, sent abroad, judged. */
final class PracticeCells {
  private final Tongue tongue;
  private final Sayings sayings;
  private final PracticeParts parts;

  PracticeCells(Tongue tongue, Sayings sayings, PracticeParts parts) {
    this.tongue = tongue;
    this.sayings = sayings;
    this.parts = parts;
  }

  /** Data, purposes, circumstances, grounds. */
  List<Cell> collected(Practice practice) {
    Lines circumstances = new Lines(tongue);
    if (practice.verb() == Verb.REUSE) {
      method(practice, circumstances);
    }
    circumstances.line("stored-in", practice.scope().places(), sayings::places);
    parts.circumstances(practice, circumstances);
    Lines grounds = new Lines(tongue);
    parts.grounds(practice, grounds);
    return List.of(
        parts.first(practice, parts.data(practice)),
        parts.purposes(practice),
        circumstances.cellOrNothing(),
        grounds.cell());
  }

  /** Recipient, data, purposes, manner and grounds. */
  List<Cell> shared(Practice practice) {
    Lines manner = new Lines(tongue);
    method(practice, manner);
    parts.circumstances(practice, manner);
    parts.safeguards(practice, manner);
    parts.grounds(practice, manner);
    return List.of(
        parts.first(practice, parts.recipients(practice)),
        parts.data(practice),
        parts.purposes(practice),
        manner.cell());
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
        stated -> sayings.stated(stated, refs -> sayings.concepts(ConceptKind.MECHANISM, refs)));
    manner.line("importer", practice.importer(), sayings::phrase);
    manner.line("recipients", practice.scope().recipients(), sayings::recipients);
    manner.line("exercise", practice.crossing().flatMap(Crossing::exercise), sayings::reached);
    parts.circumstances(practice, manner);
    parts.safeguards(practice, manner);
    parts.grounds(practice, manner);
    return List.of(
        parts.first(practice, places.cell()),
        parts.data(practice),
        parts.purposes(practice),
        manner.cell());
  }

  /** Data, purposes, how it works, grounds. */
  List<Cell> automated(Practice practice) {
    Lines manner = new Lines(tongue);
    method(practice, manner);
    parts.circumstances(practice, manner);
    parts.automation(practice, manner);
    Lines grounds = new Lines(tongue);
    parts.grounds(practice, grounds);
    return List.of(
        parts.first(practice, parts.data(practice)),
        parts.purposes(practice),
        manner.cell(),
        grounds.cell());
  }

  private void method(Practice practice, Lines lines) {
    lines.line("method", tongue.say("verb." + practice.verb().word()));
  }
}
