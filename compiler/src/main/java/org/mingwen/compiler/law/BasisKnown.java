package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Waiver;

/** What is given as a legal basis, also for doing without consent, is one in the law here. */
final class BasisKnown implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Stream.concat(
            Practised.in(situation)
                .flatMap(practice -> Practised.bases(situation, practice).stream()),
            situation
                .all(Waiver.class)
                .flatMap(waiver -> Basis.in(situation.jurisdiction(), waiver.bases()).stream())
                .flatMap(basis -> basis.bases().stream()))
        .filter(basis -> !isKnown(situation, basis))
        .forEach(
            basis ->
                breaches.found(basis.span(), quoted(basis.id()), plain(situation.jurisdiction())));
  }

  private static boolean isKnown(Situation situation, Ref basis) {
    return situation
        .vocabulary()
        .bases()
        .find(basis.id())
        .filter(known -> known.knownIn(situation.jurisdiction()))
        .isPresent();
  }
}
