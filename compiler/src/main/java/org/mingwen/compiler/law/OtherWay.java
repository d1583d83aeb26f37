package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Practice;

/**
 * Who refuses the {@link Processing} that a rule names is offered another way: the practice is
 * optional, and it or the way consent is asked says what there is instead.
 */
final class OtherWay implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Practised.collecting(situation)
        .filter(new Processing(situation, new Parameters(parameters)))
        .filter(practice -> !isOptional(practice) || !isTold(situation, practice))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean isOptional(Practice practice) {
    return practice.necessity().filter(Necessity::required).isEmpty();
  }

  private static boolean isTold(Situation situation, Practice practice) {
    return practice.necessity().flatMap(Necessity::otherwise).isPresent()
        || situation
            .all(Asking.class)
            .anyMatch(asking -> asking.instead().isPresent() && Reach.reaches(asking, practice));
  }
}
