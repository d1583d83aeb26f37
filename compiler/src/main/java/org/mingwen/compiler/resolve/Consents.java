package org.mingwen.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Waiver;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;

/**
 * Makes what is said of consent: how it is asked, when none is needed, and who gives it for minors.
 */
final class Consents {
  private Consents() {}

  static Asking asking(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.BY, syntax.head().span(), Keyword.ASK);
    return new Asking(
        name,
        syntax.span(),
        Lowering.part(syntax),
        subjects(syntax, lowering),
        reading.refs(Keyword.BY, Kind.ASKING).refs(),
        reading.phrase(Keyword.WHEN),
        reading.statedPhrase(Keyword.INSTEAD),
        reading.phrase(Keyword.BECAUSE));
  }

  /** Statements, everything, or uses that no statement names. */
  private static Refs subjects(Statement syntax, Lowering lowering) {
    List<Ref> subjects = new ArrayList<>();
    for (Name name : lowering.elements(syntax)) {
      if (name.text().equals(Refs.ANY) || name.text().equals(Asking.OTHER_USES)) {
        subjects.add(new Ref(name.text(), name.span()));
      } else {
        lowering.names().resolve(Kind.STATEMENT, name).ifPresent(subjects::add);
      }
    }
    return new Refs(subjects, syntax.open());
  }

  static Waiver waiver(Statement syntax, String name, Name id, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    reading.require(Keyword.ON, syntax.head().span(), Keyword.WAIVER);
    return new Waiver(
        name,
        syntax.span(),
        Lowering.part(syntax),
        id.text(),
        lowering.label(syntax, name),
        reading.bases(),
        reading.refs(Keyword.FOR, Kind.DATA),
        reading.phrase(Keyword.BECAUSE));
  }

  static Minors minors(Statement syntax, String name, Lowering lowering) {
    Reading reading = lowering.reading(syntax, name);
    Properties properties = lowering.properties(syntax, name);
    if (!reading.has(Keyword.FROM)) {
      reading.require(Keyword.UNDER, syntax.head().span(), Keyword.MINORS);
    }
    reading.exclude(Keyword.REFUSED, Keyword.ON);
    return new Minors(
        name,
        syntax.span(),
        Lowering.part(syntax),
        reading.times().ages(reading),
        reading.has(Keyword.REFUSED),
        reading.bases(),
        reading.refs(Keyword.WITH, Kind.SAFEGUARD).refs(),
        properties.statedText("rules"),
        properties.refs("reached-by", Kind.CHANNEL));
  }
}
