package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of third parties. */
final class PartyCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;

  PartyCells(Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
  }

  /** Who, what they do and are in law, where, how to reach them. */
  List<Cell> of(Party party) {
    Lines who = new Lines(tongue);
    who.line(Names.kinded(Kind.NAME, names.phrase(party.label())));
    identity(party, who);
    Lines role = new Lines(tongue);
    role.line(
        "business",
        party.businesses(),
        refs -> tongue.and(names.concepts(ConceptKind.BUSINESS, refs)));
    capacity(party, role);
    Lines where = new Lines(tongue);
    where(party, where);
    Lines contact = new Lines(tongue);
    contact(party, contact);
    return List.of(
        who.cell(), role.cellOrNothing(), where.cellOrNothing(), contact.cellOrNothing());
  }

  /** Its name, or that the source has none; examples; the people it consists of. */
  void identity(Party party, Lines lines) {
    lines.line("name", party.identity(), sayings::phrase);
    if (!party.suchAs().isEmpty()) {
      lines.line(
          "such-as", tongue.list(party.suchAs().stream().map(names::phrase).toList(), false));
    }
    lines.line("subjects", party.subjects(), sayings::subjects);
  }

  void capacity(Party party, Lines lines) {
    lines.line("capacity", party.capacity(), ref -> names.concept(ConceptKind.CAPACITY, ref.id()));
  }

  void where(Party party, Lines lines) {
    lines.line(
        "country",
        party.country(),
        stated -> sayings.stated(stated, country -> names.place(country.id())));
  }

  void contact(Party party, Lines lines) {
    lines.line("contact", party.contact(), sayings::phrase);
    lines.line("link", party.link(), stated -> sayings.stated(stated, sayings::page));
  }
}
