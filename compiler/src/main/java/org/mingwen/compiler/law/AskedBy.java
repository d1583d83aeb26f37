package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Asking;

/** Consent to what a rule is for ({@link Reach}) is asked in one of the manners that it names. */
final class AskedBy implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    List<Asking> asked =
        situation.all(Asking.class).filter(asking -> Reach.isBy(asking, settings.names())).toList();
    Practised.collecting(situation)
        .filter(new Reach(situation, settings))
        .filter(practice -> asked.stream().noneMatch(asking -> Reach.reaches(asking, practice)))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }
}
