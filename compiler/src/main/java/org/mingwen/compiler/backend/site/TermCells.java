package org.mingwen.compiler.backend.site;

import java.util.List;
import org.mingwen.compiler.backend.site.page.Facts.Cell;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.model.Changes;
import org.mingwen.compiler.model.Definition;
import org.mingwen.compiler.model.Disputes;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Purpose;
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
    if (!subject.parents().isEmpty()) {
      lines.line(tongue.say("subject.is", sayings.subjects(subject.parents())));
    }
    lines.line("ages", subject.ages(), stated -> sayings.stated(stated, sayings.periods()::ages));
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

  /** One cell: how changes are told. */
  List<Cell> of(Changes changes) {
    Lines lines = new Lines(tongue);
    lines.line(tongue.say("changes.told", sayings.channels(changes.channels())));
    changes
        .notice()
        .ifPresent(notice -> lines.line(tongue.say("changes.notice", sayings.deadline(notice))));
    lines.part(changes, names);
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
    lines.part(disputes, names);
    return List.of(lines.cell());
  }

  List<Cell> of(Gap gap) {
    Lines lines = new Lines(tongue);
    gap.because().ifPresent(because -> lines.line(names.phrase(because)));
    lines.part(gap, names);
    return List.of(term(names.concept(ConceptKind.GAP, gap.topic().id())), lines.cell());
  }

  private Cell term(Phrase label) {
    return term(names.phrase(label));
  }

  private Cell term(Wording name) {
    return new Lines(tongue).line(Names.kinded(Kind.NAME, name)).cell();
  }
}
