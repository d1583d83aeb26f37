package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;

/** Third-party code in an app is listed with what it gets and for what. */
final class SdkItemised implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Set<String> itemised =
        situation
            .all(Practice.class)
            .filter(SdkItemised::isItemised)
            .flatMap(SdkItemised::involved)
            .collect(Collectors.toSet());
    sdks(situation)
        .filter(party -> !itemised.contains(party.id()))
        .forEach(party -> breaches.found(party.label().span(), quoted(party.id())));
  }

  /** The parties whose code is in the service. */
  static Stream<Party> sdks(Situation situation) {
    return situation
        .all(Party.class)
        .filter(party -> party.businesses().stream().anyMatch(is -> is.id().equals("sdk")));
  }

  private static boolean isItemised(Practice practice) {
    return !practice.scope().data().isAny() && !practice.scope().purposes().isEmpty();
  }

  /** The ids of those who get data or from whom it comes. */
  private static Stream<String> involved(Practice practice) {
    return Stream.concat(
        practice.scope().recipients().ids().stream(), practice.sources().ids().stream());
  }
}
