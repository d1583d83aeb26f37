package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Ref;

/** Consent to the practices that a rule is for ({@link Reach}) is asked in none of its manners. */
final class NotAskedBy implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    Reach reach = new Reach(situation, settings);
    for (Asking asking : situation.all(Asking.class).toList()) {
      boolean meant =
          reach.isEverything()
              || Practised.in(situation)
                  .filter(reach)
                  .anyMatch(practice -> Reach.reaches(asking, practice));
      for (Ref manner : asking.manners()) {
        if (meant && settings.names().contains(manner.id())) {
          breaches.found(manner.span(), quoted(asking.name()), quoted(manner.id()));
        }
      }
    }
  }
}
