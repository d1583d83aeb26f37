package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Minors;
import org.mingwen.compiler.model.Practice;

/**
 * No machine chooses advertising for minors ({@code number}): the practice leaves them out, or the
 * service does not admit them.
 */
final class MinorsNotTargeted implements Requirement {
  private static final List<String> MARKETING = List.of("marketing");
  private static final List<String> PERSONAL = List.of("ads-personal");

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    int age = LegalNumber.named(new Parameters(parameters).value("number").orElseThrow()).value();
    if (situation.all(Minors.class).anyMatch(minors -> refuses(minors, age))) {
      return;
    }
    situation
        .all(Practice.class)
        .filter(practice -> targets(situation, practice))
        .filter(practice -> !leavesOut(practice.condition(), age))
        .forEach(p -> breaches.found(p.span().firstWord(), quoted(p.name()), plain(age)));
  }

  private static boolean refuses(Minors minors, int age) {
    return minors.refused()
        && minors
            .ages()
            .flatMap(ages -> ages.value())
            .filter(ages -> ages.from().isEmpty() && ages.under().orElse(0) >= age)
            .isPresent();
  }

  private static boolean targets(Situation situation, Practice practice) {
    var purposes = practice.scope().purposes();
    return Kinds.isFor(situation, purposes, PERSONAL)
        || (practice.verb().automates() && Kinds.isFor(situation, purposes, MARKETING));
  }

  /** Whether a condition is false for everybody under an age. */
  private static boolean leavesOut(Condition condition, int age) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(part -> leavesOut(part, age));
    }
    if (condition instanceof Condition.Any any) {
      return !any.of().isEmpty() && any.of().stream().allMatch(part -> leavesOut(part, age));
    }
    return condition instanceof Condition.Not not
        && not.of() instanceof Condition.AgeUnder under
        && under.years() >= age;
  }
}
