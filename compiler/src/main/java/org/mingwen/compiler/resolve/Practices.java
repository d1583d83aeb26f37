package org.mingwen.compiler.resolve;

import java.util.EnumSet;
import java.util.Optional;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Manner;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Origin;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Verb;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Statement;

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
    requireData(head, reading, syntax);
    return new Practice(
        name,
        syntax.span(),
        Lowering.part(syntax),
        syntax.mood() == Mood.MAY,
        verb(head),
        scope(syntax, reading, lowering),
        Exemptions.of(reading, head, name, lowering),
        new Origin(
            reading.refs(Keyword.FROM, Kind.SOURCE),
            reading.refs(Keyword.DERIVED, Kind.DATA),
            reading.refs(Keyword.ABOUT, Kind.SUBJECT).refs()),
        new Manner(
            reading.phrase(Keyword.WHEN),
            reading.refs(Keyword.VIA, Kind.METHOD).refs(),
            reading.rhythm(Keyword.EVERY),
            reading.phrase(Keyword.ACROSS),
            !reading.has(Keyword.WITHOUT),
            reading.refs(Keyword.WITH, Kind.SAFEGUARD).refs()),
        lowering.conditions().of(reading),
        reading.bases(),
        necessity(reading, head),
        reading.stated(Keyword.REFUSE, Kind.CHANNEL),
        head == Keyword.EXPORT
            ? Optional.of(
                new Crossing(
                    reading.stated(Keyword.UNDER, Kind.MECHANISM),
                    reading.statedPhrase(Keyword.IMPORTER),
                    reading.stated(Keyword.BY, Kind.CHANNEL)))
            : Optional.empty(),
        automation(reading, verb(head)),
        reading.phrase(Keyword.EFFECT),
        reading.phrase(Keyword.BECAUSE));
  }

  /** A decision says its data in a clause; other sentences cannot be read without. */
  static void requireData(Keyword head, Reading reading, Statement syntax) {
    if (head == Keyword.DECIDE) {
      reading.require(Keyword.USING, syntax.head().span(), head);
    }
  }

  static Verb verb(Keyword head) {
    return Verb.valueOf(head.name());
  }

  /** What the objects and clauses of a sentence reach. */
  static Scope scope(Statement syntax, Reading reading, Lowering lowering) {
    Refs data =
        syntax.head().keyword() == Keyword.DECIDE
            ? reading.refs(Keyword.USING, Kind.DATA)
            : lowering.objects(syntax, reading);
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
        data, reading.refs(Keyword.FOR, Kind.PURPOSE), recipients, places, reading.forms());
  }

  private static Optional<Automation> automation(Reading reading, Verb verb) {
    return verb.automates()
        ? Optional.of(
            new Automation(
                reading.phrase(Keyword.LOGIC),
                reading.has(Keyword.MAJOR),
                reading.stated(Keyword.HUMAN_REVIEW, Kind.CHANNEL)))
        : Optional.empty();
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
