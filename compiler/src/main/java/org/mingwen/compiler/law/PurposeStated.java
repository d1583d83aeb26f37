package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Verb;

/** Whoever processes data says for what, and ends the list of purposes. */
final class PurposeStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Practised.in(situation)
        .filter(practice -> practice.verb() != Verb.STORE && practice.verb() != Verb.EXPORT)
        .filter(PurposeStated::isVague)
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean isVague(Practice practice) {
    Refs purposes = practice.scope().purposes();
    return purposes.isEmpty() || purposes.isAny() || purposes.open();
  }
}
