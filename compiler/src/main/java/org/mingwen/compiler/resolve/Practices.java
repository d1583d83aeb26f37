package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Manner;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Origin;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Element;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Unknown;

/** Makes practices of sentences whose head is a verb. */
final class Practices {
  private static final EnumSet<Keyword> NEED_RECIPIENT =
      EnumSet.of(
          Keyword.ENTRUST,
          Keyword.PROVIDE,
          Keyword.SHARE,
          Keyword.JOINT,
          Keyword.TRANSFER,
          Keyword.SELL,
          Keyword.EXPORT);

  private Practices() {}

  static Practice practice(Statement syntax, String name, Lowering lowering) {
    Keyword head = syntax.head().keyword();
    Reading reading = lowering.reading(syntax, name);
    if (NEED_RECIPIENT.contains(head)) {
      reading.require(Keyword.TO, syntax.head().span(), head);
    }
    return new Practice(
        name,
        syntax.span(),
        syntax.part().stream().map(Name::text).toList(),
        syntax.mood() == Mood.MAY,
        verb(head),
        scope(syntax, reading, lowering),
        List.of(),
        new Origin(
            reading.refs(Keyword.FROM, Kind.SOURCE),
            Refs.NONE,
            reading.refs(Keyword.ABOUT, Kind.SUBJECT).refs()),
        new Manner(
            reading.phrase(Keyword.WHEN),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            !reading.has(Keyword.WITHOUT),
            reading.refs(Keyword.WITH, Kind.SAFEGUARD).refs()),
        lowering.conditions().of(reading),
        bases(reading),
        necessity(reading, head),
        reading.stated(Keyword.REFUSE, Kind.CHANNEL),
        head == Keyword.EXPORT
            ? Optional.of(
                new Crossing(
                    reading.stated(Keyword.UNDER, Kind.MECHANISM),
                    reading.statedPhrase(Keyword.IMPORTER),
                    Optional.empty()))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reading.phrase(Keyword.BECAUSE));
  }

  static Verb verb(Keyword head) {
    return Verb.valueOf(head.name());
  }

  /** What the objects and clauses of a sentence reach. */
  static Scope scope(Statement syntax, Reading reading, Lowering lowering) {
    List<Name> objects = new ArrayList<>();
    for (Element element : syntax.elements()) {
      if (element.label().isEmpty()) {
        element.name().ifPresent(objects::add);
      }
      element
          .label()
          .ifPresent(
              label ->
                  lowering
                      .findings()
                      .accept(
                          Diagnostic.error("label-in-sentence", label.span(), quoted(label.text()))
                              .hint("declare-item")));
    }
    Refs data = new Refs(reading.resolve(Kind.DATA, objects), syntax.open());
    return scope(syntax.head().keyword(), data, reading);
  }

  /** What a box of these data and the clauses of the reading reach. */
  static Scope scope(Keyword verb, Refs data, Reading reading) {
    boolean toPlace = verb == Keyword.EXPORT;
    Refs places =
        toPlace
            ? reading.refs(Keyword.TO, Kind.PLACE)
            : verb == Keyword.STORE ? reading.refs(Keyword.IN, Kind.PLACE) : Refs.NONE;
    Refs recipients = toPlace ? Refs.NONE : reading.refs(Keyword.TO, Kind.RECIPIENT);
    return new Scope(
        data, reading.refs(Keyword.FOR, Kind.PURPOSE), recipients, places, forms(reading));
  }

  private static List<Form> forms(Reading reading) {
    List<Form> forms = new ArrayList<>();
    for (Form form : Form.values()) {
      if (reading.has(Keyword.valueOf(form.name().toUpperCase(Locale.ROOT)))) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static List<Basis> bases(Reading reading) {
    List<Basis> bases = new ArrayList<>();
    for (Clause clause : reading.all(Keyword.ON)) {
      boolean gap = clause.values().stream().anyMatch(Unknown.class::isInstance);
      List<Ref> refs = gap ? List.of() : reading.resolve(Kind.BASIS, clause.values());
      bases.add(
          new Basis(
              clause.span(), refs, reading.resolve(Kind.JURISDICTION, clause.jurisdictions())));
    }
    return bases;
  }

  private static Optional<Necessity> necessity(Reading reading, Keyword head) {
    reading.exclude(Keyword.REQUIRED, Keyword.OPTIONAL);
    reading.needs(Keyword.OTHERWISE, head, Keyword.REQUIRED, Keyword.OPTIONAL);
    if (!reading.has(Keyword.REQUIRED) && !reading.has(Keyword.OPTIONAL)) {
      return Optional.empty();
    }
    return Optional.of(
        new Necessity(reading.has(Keyword.REQUIRED), reading.phrase(Keyword.OTHERWISE)));
  }
}
