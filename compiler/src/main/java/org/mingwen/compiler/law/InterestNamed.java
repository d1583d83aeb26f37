package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/**
 * Whoever relies on one of the bases that a rule names says what for, in words; what is stored for
 * the purposes of others relies on theirs.
 */
final class InterestNamed implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Practised.in(situation)
        .filter(practice -> !practice.scope().purposes().isEmpty())
        .filter(practice -> practice.because().isEmpty())
        .forEach(
            practice ->
                Practised.bases(situation, practice).stream()
                    .filter(basis -> parameters.contains(basis.id()))
                    .findFirst()
                    .ifPresent(basis -> breaches.found(basis.span(), quoted(practice.name()))));
  }
}
