package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;

import java.util.List;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Stated;

/**
 * A large handler publishes a yearly report: an audit that is told to the public. Parameter: the
 * number of persons from which it is large.
 */
final class ReportPublished implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    int large = LegalNumber.named(parameters.get(0)).value();
    boolean isLarge =
        situation
            .policy()
            .header()
            .scale()
            .persons()
            .flatMap(Stated::value)
            .filter(persons -> persons >= large)
            .isPresent();
    boolean published =
        situation
            .all(Audit.class)
            .flatMap(audit -> audit.audiences().stream())
            .anyMatch(audience -> audience.id().equals("public"));
    if (isLarge && !published) {
      breaches.found(situation.policy().header().span(), plain(large));
    }
  }
}
