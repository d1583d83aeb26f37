package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Stated;
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
    party
        .country()
        .ifPresent(
            stated -> where.line(sayings.stated(stated, country -> names.place(country.id()))));
    Lines contact = new Lines(tongue);
    party.contact().ifPresent(stated -> contact.line(sayings.phrase(stated)));
    contact.line("link", party.link(), stated -> sayings.stated(stated, sayings::page));
    return List.of(
        who.cell(), role.cellOrNothing(), where.cellOrNothing(), contact.cellOrNothing());
  }

  /** Everything that is said of a party, with what is not stated in one line. */
  void details(Party party, Lines lines) {
    known("name", party.identity(), names::phrase, lines);
    examples(party, lines);
    code(party, lines);
    capacity(party, lines);
    known("country", party.country(), country -> names.place(country.id()), lines);
    known("contact", party.contact(), names::phrase, lines);
    known("link", party.link(), sayings::page, lines);
    List<Wording> gaps = new ArrayList<>();
    gap("name", party.identity(), gaps);
    gap("country", party.country(), gaps);
    gap("contact", party.contact(), gaps);
    gap("link", party.link(), gaps);
    if (!gaps.isEmpty()) {
      lines.line(Names.kinded(Kind.UNKNOWN, tongue.say("unknown.of", tongue.and(gaps))));
    }
  }

  private <T> void known(
      String label, Optional<Stated<T>> stated, Function<T, Wording> say, Lines lines) {
    lines.line(label, stated.flatMap(Stated::value), say);
  }

  private <T> void gap(String label, Optional<Stated<T>> stated, List<Wording> gaps) {
    if (stated.map(Stated::isGap).orElse(false)) {
      gaps.add(tongue.say("gap." + label));
    }
  }

  private void code(Party party, Lines lines) {
    lines.line("package", party.sdkPackage(), stated -> sayings.stated(stated, Wording::of));
  }

  /** Its name, or that the source has none; examples; the people it consists of. */
  private void identity(Party party, Lines lines) {
    lines.line("name", party.identity(), sayings::phrase);
    examples(party, lines);
    code(party, lines);
  }

  private void examples(Party party, Lines lines) {
    if (!party.suchAs().isEmpty()) {
      lines.line(
          "such-as",
          tongue.list(party.suchAs().stream().map(names::phrase).toList(), party.suchAsOpen()));
    }
    lines.line("subjects", party.subjects(), sayings::subjects);
  }

  private void capacity(Party party, Lines lines) {
    lines.line("capacity", party.capacity(), ref -> names.concept(ConceptKind.CAPACITY, ref.id()));
  }
}
