package org.mingwen.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.AgeBand;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Stated;

/** Ages as conditions. */
final class Ages {
  private Ages() {}

  /**
   * The condition that a person is of an age of which minors are spoken; none where the policy does
   * not say which, for then nobody can tell whom it means.
   */
  static Optional<Condition> of(Minors minors) {
    return minors
        .ages()
        .flatMap(Stated::value)
        .map(Ages::within)
        .filter(c -> !c.equals(Condition.TRUE));
  }

  private static Condition within(AgeBand band) {
    List<Condition> all = new ArrayList<>();
    band.under().ifPresent(years -> all.add(new Condition.AgeUnder(years)));
    band.from().ifPresent(years -> all.add(new Condition.Not(new Condition.AgeUnder(years))));
    return Condition.all(all);
  }
}
