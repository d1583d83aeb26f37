package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/** Every practice has a legal basis here; one that is marked as unknown is a gap. */
final class BasisStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Practised.in(situation)
        .filter(practice -> practice.basesIn(situation.jurisdiction()).isEmpty())
        .forEach(
            practice ->
                breaches.found(
                    practice.span().firstWord(),
                    quoted(practice.name()),
                    plain(situation.jurisdiction())));
  }
}
