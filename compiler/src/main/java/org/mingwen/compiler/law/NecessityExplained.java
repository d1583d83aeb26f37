package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/**
 * Whoever collects data that a rule names ({@link Processing}) says why it is necessary and what it
 * means for the person.
 */
final class NecessityExplained implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Processing processing = new Processing(situation, new Parameters(parameters));
    Practised.collecting(situation)
        .filter(processing)
        .filter(practice -> practice.because().isEmpty() || practice.effect().isEmpty())
        .forEach(
            practice ->
                breaches.found(
                    practice.span().firstWord(),
                    quoted(practice.name()),
                    quoted(processing.items(practice).first())));
  }
}
