package org.mingwen.compiler.backend.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.backend.site.page.Wording.Kind;
import org.mingwen.compiler.backend.site.page.Wording.Piece;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The parts of statements as a reader reads them, the same in blocks and in sentences. */
final class Sayings {
  private final Tongue tongue;
  private final Names names;
  private final Periods periods;

  Sayings(Tongue tongue, Names names) {
    this.tongue = tongue;
    this.names = names;
    this.periods = new Periods(tongue, names);
  }

  Periods periods() {
    return periods;
  }

  /** The data as it is named: items, and groups by their label. */
  Wording data(Refs data) {
    return refs(data, names::data);
  }

  /** The data as it is named; the person's own where none is. */
  Wording dataOrAny(Refs data) {
    return data.isEmpty() ? tongue.say("any.data") : data(data);
  }

  Wording purposes(Refs purposes) {
    return refs(purposes, names::purpose);
  }

  Wording recipients(Refs recipients) {
    return refs(recipients, names::recipient);
  }

  Wording sources(Refs sources) {
    return refs(sources, names::source);
  }

  Wording places(Refs places) {
    return refs(places, names::place);
  }

  /** Channels by their labels; one of them is enough. */
  Wording channels(List<Ref> channels) {
    return tongue.or(channels.stream().map(ref -> names.channel(ref.id())).toList());
  }

  /** Channels, or that the source does not say. */
  Wording reached(Stated<List<Ref>> channels) {
    return stated(channels, this::channels);
  }

  /** All of these built-in concepts. */
  Wording concepts(ConceptKind kind, List<Ref> refs) {
    return tongue.and(names.concepts(kind, refs));
  }

  Wording subjects(List<Ref> subjects) {
    return tongue.and(subjects.stream().map(ref -> names.subject(ref.id())).toList());
  }

  Wording forms(List<Form> forms) {
    return tongue.or(forms.stream().map(form -> tongue.say("form." + form.word())).toList());
  }

  /** Which minors a statement is about. */
  Wording ages(Minors minors) {
    if (minors.ages().isEmpty()) {
      return tongue.say("minors");
    }
    return minors
        .ages()
        .get()
        .value()
        .map(ages -> tongue.say("minors.of", periods.ages(ages)))
        .orElseGet(() -> tongue.say("minors.unknown", tongue.unknown()));
  }

  /** Which minors, and how they are treated, in a few words. */
  Wording minors(Minors minors) {
    Wording how =
        minors.refused()
            ? tongue.say("minors.not-admitted")
            : tongue.or(minors.bases().stream().map(this::basis).toList());
    return how.pieces().isEmpty() ? ages(minors) : tongue.say("labelled", ages(minors), how);
  }

  /** The bases of one {@code on}, of which one is enough, with where they are relied on. */
  Wording basis(Basis basis) {
    Wording bases =
        basis.bases().isEmpty()
            ? tongue.unknown()
            : tongue.or(names.concepts(ConceptKind.BASIS, basis.bases()));
    if (basis.jurisdictions().isEmpty()) {
      return bases;
    }
    Wording where = names.jurisdictions(basis.jurisdictions().stream().map(Ref::id).toList());
    return tongue.say("basis.in", where, bases);
  }

  /** A practice in a few words: what is done with what, and for what. */
  Wording act(Practice practice) {
    return act(practice.verb(), practice.scope());
  }

  /** What is done within a scope, in a few words. */
  Wording act(Verb verb, Scope scope) {
    Refs purposes = scope.purposes();
    Wording act =
        tongue.say("act." + verb.word(), dataOrAny(scope.data()), recipients(scope.recipients()));
    return purposes.isEmpty() ? act : tongue.say("act.for", act, purposes(purposes));
  }

  Wording deadline(Deadline deadline) {
    return periods.deadline(deadline);
  }

  /** What is stated, or that the source does not say. */
  <T> Wording stated(Stated<T> stated, Function<T, Wording> value) {
    return stated.value().map(value).orElseGet(tongue::unknown);
  }

  /** A stated phrase, or that the source does not say. */
  Wording phrase(Stated<Phrase> stated) {
    return stated(stated, names::phrase);
  }

  /** An email address as a link. */
  Wording email(String address) {
    return link("mailto:" + address, address);
  }

  /** The address of a page as a link. */
  Wording page(String address) {
    return link(address, address);
  }

  private static Wording link(String href, String text) {
    Optional<String> safe = Optional.of(href).filter(HtmlWriter::safe);
    return new Wording(List.of(new Piece(Kind.PLAIN, text, Optional.empty(), safe)));
  }

  private Wording refs(Refs refs, Function<String, Wording> name) {
    List<Wording> listed = refs.ids().stream().map(name).toList();
    return refs.open() ? tongue.list(listed, true) : tongue.and(listed);
  }
}
