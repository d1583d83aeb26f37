package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;

/** Where a machine sets prices by what is known of the person, it is said why that is fair. */
final class FairPrice implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .all(Practice.class)
        .filter(practice -> practice.verb().automates())
        .filter(p -> Kinds.isFor(situation, p.scope().purposes(), List.of("pricing")))
        .filter(practice -> practice.because().isEmpty())
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }
}
