package org.mingwen.compiler.resolve;

import org.mingwen.compiler.model.Promise;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Mood;
import org.mingwen.dsl.syntax.Statement;

/** Makes promises of sentences that begin with {@code never}. */
final class Promises {
  private Promises() {}

  static Promise promise(Statement syntax, String name, Lowering lowering) {
    Keyword head = syntax.head().keyword();
    Reading reading = lowering.reading(syntax, name, Grammar.clausesOfPromise(head));
    Practices.requireData(head, reading, syntax);
    return new Promise(
        name,
        syntax.span(),
        Lowering.part(syntax),
        syntax.mood() == Mood.NEVER_KNOWINGLY,
        Practices.verb(head),
        Practices.scope(syntax, reading, lowering),
        lowering.conditions().of(reading),
        Exemptions.of(reading, head, name, lowering),
        reading.phrase(Keyword.BECAUSE));
  }
}
