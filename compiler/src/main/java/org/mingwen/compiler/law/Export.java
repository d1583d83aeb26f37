package org.mingwen.compiler.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.compiler.vocabulary.Mechanism;

/**
 * Personal information that leaves the country whose law is asked.
 *
 * @param practice the practice that exports it
 * @param importer the party that receives it, where the policy has one of that name
 */
record Export(Practice practice, Optional<Party> importer) {

  /** The exports out of this jurisdiction's country. */
  static Stream<Export> all(Situation situation) {
    return situation
        .all(Practice.class)
        .filter(practice -> practice.verb() == Verb.EXPORT && Disclosure.isPersonal(practice))
        .filter(practice -> leaves(practice.scope().places(), situation))
        .map(practice -> new Export(practice, importer(practice, situation)));
  }

  /** Whether one of these places is another country. */
  static boolean leaves(Refs places, Situation situation) {
    return places.isAny() || places.ids().stream().anyMatch(place -> leaves(place, situation));
  }

  /** Whether a place is another country. */
  static boolean leaves(String place, Situation situation) {
    return !isWithin(place, home(situation), situation);
  }

  /** Whether a place is one of those or a part of it. */
  static boolean isWithin(String place, List<String> those, Situation situation) {
    Hierarchy places = situation.meaning().terms().of(Dimension.PLACE);
    return places.contains(place) && those.stream().anyMatch(that -> places.isWithin(place, that));
  }

  private static List<String> home(Situation situation) {
    return List.of(
        situation
            .vocabulary()
            .jurisdictions()
            .find(situation.jurisdiction())
            .orElseThrow()
            .place());
  }

  private static Optional<Party> importer(Practice practice, Situation situation) {
    return practice
        .importer()
        .flatMap(Stated::value)
        .flatMap(
            name ->
                situation
                    .all(Party.class)
                    .filter(party -> isCalled(party, name.text()))
                    .findFirst());
  }

  private static boolean isCalled(Party party, String name) {
    return party.id().equals(name)
        || party.label().text().equals(name)
        || party.identity().flatMap(Stated::value).filter(p -> p.text().equals(name)).isPresent();
  }

  /** Whether the mechanism is marked as unknown. */
  boolean isGap() {
    return practice.mechanism().map(Stated::isGap).orElse(false);
  }

  /** The mechanisms that the policy gives, those of other countries too. */
  List<Ref> mechanisms() {
    return practice.mechanism().flatMap(Stated::value).orElse(List.of());
  }

  /** The mechanisms that this jurisdiction's law offers, or once offered. */
  List<Mechanism> mechanisms(Situation situation) {
    return mechanisms().stream()
        .flatMap(ref -> situation.vocabulary().mechanisms().find(ref.id()).stream())
        .filter(mechanism -> mechanism.regime().equals(situation.jurisdiction()))
        .toList();
  }
}
