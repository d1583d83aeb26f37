package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Verb;

/**
 * Whatever leaves the country leaves it under a mechanism of this law, also where it goes to a
 * recipient abroad and no export is written. Parameters: places that need no mechanism.
 */
final class ExportMechanism implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Export.all(situation)
        .filter(export -> !export.isGap() && export.mechanisms(situation).isEmpty())
        .map(Export::practice)
        .filter(
            practice ->
                practice.scope().places().ids().stream()
                    .anyMatch(place -> !Export.isWithin(place, parameters, situation)))
        .forEach(practice -> found(practice, situation, breaches));
    Disclosure.all(situation)
        .filter(disclosure -> isAbroad(disclosure, parameters, situation))
        .map(Disclosure::practice)
        .distinct()
        .forEach(practice -> found(practice, situation, breaches));
  }

  private static void found(Practice practice, Situation situation, Breaches breaches) {
    breaches.found(
        practice.span().firstWord(), quoted(practice.name()), quoted(situation.jurisdiction()));
  }

  /** Whether the recipient is abroad, and no export to its country is written. */
  private static boolean isAbroad(Disclosure disclosure, List<String> free, Situation situation) {
    Optional<String> country =
        disclosure.party().flatMap(Party::country).flatMap(Stated::value).map(Ref::id);
    return country
        .filter(place -> Export.leaves(place, situation))
        .filter(place -> !Export.isWithin(place, free, situation))
        .filter(
            place ->
                situation
                    .all(Practice.class)
                    .filter(practice -> practice.verb() == Verb.EXPORT)
                    .map(practice -> practice.scope().places())
                    .noneMatch(
                        places ->
                            places.isAny() || Export.isWithin(place, places.ids(), situation)))
        .isPresent();
  }
}
