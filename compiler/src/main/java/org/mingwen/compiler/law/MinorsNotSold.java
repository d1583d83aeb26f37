package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.stream.IntStream;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Verb;

/**
 * Data of persons under an age ({@code under=}: a number of law) is neither sold nor shared for the
 * purposes that a rule names: they are not admitted, they or their guardians consent to it, the
 * practice leaves them out, or a promise does.
 */
final class MinorsNotSold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    int under = LegalNumber.named(settings.value("under").orElseThrow()).value();
    Practised.in(situation)
        .filter(practice -> isSale(situation, practice, settings.names()))
        .filter(p -> IntStream.range(0, under).anyMatch(age -> !isSpared(situation, p, age)))
        .forEach(
            practice ->
                breaches.found(practice.span().firstWord(), quoted(practice.name()), plain(under)));
  }

  private static boolean isSale(Situation situation, Practice practice, List<String> purposes) {
    return practice.verb() == Verb.SELL
        || (practice.verb().discloses()
            && Kinds.isFor(situation, practice.scope().purposes(), purposes));
  }

  private static boolean isSpared(Situation situation, Practice practice, int age) {
    Ages ages = new Ages(situation);
    return ages.areRefused(age)
        || Ages.isNotUnder(practice.condition(), age)
        || situation
            .all(Promise.class)
            .filter(promise -> promise.verb() == practice.verb())
            .anyMatch(promise -> Ages.isUnder(promise.condition(), age))
        || ages.admitted(age).stream()
            .flatMap(minors -> Basis.in(situation.jurisdiction(), minors.bases()).stream())
            .flatMap(basis -> basis.bases().stream())
            .anyMatch(basis -> Kinds.isConsent(situation, basis.id()));
  }
}
