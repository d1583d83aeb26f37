package org.mingwen.compiler.law;

import java.util.List;
import org.mingwen.compiler.model.Officer;

/**
 * An officer that the policy names can be reached. Where the law sets a {@code number} of persons
 * from which there has to be one, the policy names one.
 */
final class OfficerReachable implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<Officer> officers =
        situation.all(Officer.class).filter(o -> o.role().equals("officer")).toList();
    if (officers.isEmpty()) {
      new Parameters(parameters)
          .value("number")
          .map(LegalNumber::named)
          .filter(number -> Persons.reach(situation, number))
          .ifPresent(number -> breaches.found(situation.policy().header().span()));
    }
    officers.stream()
        .filter(officer -> officer.channels().isEmpty())
        .forEach(officer -> breaches.found(officer.span().firstWord()));
  }
}
