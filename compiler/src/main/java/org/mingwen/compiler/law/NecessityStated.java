package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;

/**
 * Whoever asks a person for data says whether it has to be given and, where it has, what follows
 * from refusing; where the rule names bases, of what rests on one of them.
 */
final class NecessityStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<String> bases = new Parameters(parameters).names();
    Practised.collecting(situation)
        .filter(practice -> practice.sources().ids().contains("user"))
        .filter(
            practice ->
                bases.isEmpty()
                    || Practised.bases(situation, practice).stream()
                        .anyMatch(basis -> bases.contains(basis.id())))
        .filter(practice -> !isTold(practice))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean isTold(Practice practice) {
    return practice
        .necessity()
        .filter(necessity -> !necessity.required() || necessity.otherwise().isPresent())
        .isPresent();
  }
}
