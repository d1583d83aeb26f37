package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Channel;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Subject;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The cells of what is said in two columns: a term, and what is said of it. */
final class TermCells {
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;

  TermCells(Tongue tongue, Names names, Sayings sayings) {
    this.tongue = tongue;
    this.names = names;
    this.sayings = sayings;
  }

  List<Cell> of(Subject subject) {
    Lines lines = new Lines(tongue);
    subject.meaning().ifPresent(meaning -> lines.line(names.phrase(meaning)));
    if (subject.meaning().isEmpty() && !subject.parents().isEmpty()) {
      lines.line(tongue.say("subject.is", sayings.subjects(subject.parents())));
    }
    return List.of(term(subject.label()), lines.cell());
  }

  List<Cell> of(Definition definition) {
    Lines meaning = new Lines(tongue).line(names.phrase(definition.meaning()));
    return List.of(term(definition.label()), meaning.cell());
  }

  List<Cell> of(Purpose purpose) {
    Lines lines = new Lines(tongue);
    lines.line(
        "parents",
        purpose.parents(),
        refs -> tongue.and(refs.stream().map(ref -> names.purpose(ref.id())).toList()));
    lines.line(
        "function",
        purpose.function(),
        function ->
            tongue.say(
                function == Purpose.Function.BASIC ? "function.basic" : "function.extended"));
    return List.of(term(purpose.label()), lines.cellOrNothing());
  }

  List<Cell> of(Security security) {
    Lines lines = new Lines(tongue);
    lines.line(
        "measures",
        security.measures(),
        refs -> tongue.and(names.concepts(ConceptKind.MEASURE, refs)));
    lines.line("data", security.data(), sayings::data);
    part(security, lines);
    return List.of(term(security.label()), lines.cellOrNothing());
  }

  List<Cell> of(Handler handler) {
    Lines lines = new Lines(tongue).line(names.phrase(handler.label()));
    lines.line("legal-name", handler.legalName(), sayings::phrase);
    lines.line("address", handler.address(), sayings::phrase);
    lines.line(
        "country",
        handler.country(),
        stated -> sayings.stated(stated, country -> names.place(country.id())));
    lines.line("channels", handler.channels(), sayings::channels);
    return List.of(term(tongue.say("label.handler")), lines.cell());
  }

  List<Cell> of(Officer officer) {
    Lines lines = new Lines(tongue).line(names.phrase(officer.label()));
    lines.line("channels", officer.channels(), sayings::channels);
    return List.of(term(tongue.say("label." + officer.name())), lines.cell());
  }

  List<Cell> of(Channel channel) {
    Lines lines = new Lines(tongue);
    channel.email().ifPresent(stated -> lines.line(sayings.stated(stated, sayings::email)));
    lines.line("phone", channel.phone(), stated -> sayings.stated(stated, Wording::of));
    lines.line("page", channel.page(), stated -> sayings.stated(stated, sayings::page));
    lines.line("post", channel.post(), stated -> sayings.stated(stated, Wording::of));
    return List.of(term(channel.label()), lines.cellOrNothing());
  }

  /** One cell: how changes are told. */
  List<Cell> of(Changes changes) {
    Lines lines = new Lines(tongue);
    lines.line(tongue.say("changes.told", sayings.channels(changes.channels())));
    changes
        .notice()
        .ifPresent(notice -> lines.line(tongue.say("changes.notice", sayings.deadline(notice))));
    part(changes, lines);
    return List.of(lines.cell());
  }

  /** One cell: the steps in order, the court, the law. */
  List<Cell> of(Disputes disputes) {
    Lines lines = new Lines(tongue);
    if (!disputes.steps().isEmpty()) {
      lines.line(
          "steps", tongue.list(disputes.steps().stream().map(names::phrase).toList(), false));
    }
    lines.line("court", disputes.court(), sayings::phrase);
    lines.line("law", disputes.law(), sayings::phrase);
    part(disputes, lines);
    return List.of(lines.cell());
  }

  List<Cell> of(Gap gap) {
    Lines lines = new Lines(tongue);
    gap.because().ifPresent(because -> lines.line(names.phrase(because)));
    part(gap, lines);
    return List.of(term(names.concept(ConceptKind.GAP, gap.topic().id())), lines.cell());
  }

  private void part(Provision provision, Lines lines) {
    if (!provision.part().isEmpty()) {
      lines.line("part", names.jurisdictions(provision.part()));
    }
  }

  private Cell term(Phrase label) {
    return term(names.phrase(label));
  }

  private Cell term(Wording name) {
    return new Lines(tongue).line(Names.kinded(Kind.NAME, name)).cell();
  }
}
