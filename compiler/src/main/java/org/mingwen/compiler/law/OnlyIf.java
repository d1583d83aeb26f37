package org.mingwen.compiler.law;

import java.util.List;

/**
 * A requirement that is made only in the circumstances that the rule names, all of them together
 * ({@code if=consent}).
 *
 * @param requirement what is required in them
 */
record OnlyIf(Requirement requirement) implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    boolean arises =
        new Parameters(parameters)
            .values("if").stream().allMatch(name -> Circumstance.of(name).arises(situation));
    if (arises) {
      requirement.check(situation, parameters, breaches);
    }
  }
}
