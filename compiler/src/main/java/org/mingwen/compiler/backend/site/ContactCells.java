package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;

/** The cells of those whom people can turn to, and of how to reach them. */
final class ContactCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;

  ContactCells(Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
  }

  List<Cell> of(Handler handler) {
    Lines lines = new Lines(tongue);
    identity(handler.label(), handler.legalName(), lines);
    where(handler.address(), handler.country(), lines);
    lines.line("channels", handler.channels(), sayings::channels);
    return List.of(term(tongue.say("label.handler")), lines.cell());
  }

  List<Cell> of(Officer officer) {
    Lines lines = new Lines(tongue);
    identity(officer.label(), officer.legalName(), lines);
    where(officer.address(), officer.country(), lines);
    lines.line("page", officer.link(), stated -> sayings.stated(stated, sayings::page));
    lines.line("channels", officer.channels(), sayings::channels);
    lines.part(officer, names);
    return List.of(term(tongue.say("label." + officer.role())), lines.cell());
  }

  /** Who it is; that the source does not say where neither name is there. */
  private void identity(Phrase label, Optional<Stated<Phrase>> legalName, Lines lines) {
    if (!label.text().isEmpty() || legalName.isEmpty()) {
      lines.line(names.phrase(label));
    }
    lines.line("legal-name", legalName, sayings::phrase);
  }

  private void where(Optional<Stated<Phrase>> address, Optional<Stated<Ref>> country, Lines lines) {
    lines.line("address", address, sayings::phrase);
    lines.line(
        "country", country, stated -> sayings.stated(stated, place -> names.place(place.id())));
  }

  List<Cell> of(Channel channel) {
    Lines lines = new Lines(tongue);
    channel.email().ifPresent(stated -> lines.line(sayings.stated(stated, sayings::email)));
    lines.line("phone", channel.phone(), stated -> sayings.stated(stated, Wording::of));
    lines.line("page", channel.page(), stated -> sayings.stated(stated, sayings::page));
    lines.line("post", channel.post(), stated -> sayings.stated(stated, Wording::of));
    return List.of(term(names.phrase(channel.label())), lines.cellOrNothing());
  }

  private Cell term(Wording name) {
    return new Lines(tongue).line(Names.kinded(Kind.NAME, name)).cell();
  }
}
