package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Practice;

/** Third-party code in an app is listed with what it gets and for what. */
final class SdkItemised implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    sdks(situation)
        .filter(
            party ->
                situation.all(Practice.class).noneMatch(practice -> isItemised(practice, party)))
        .forEach(party -> breaches.found(party.label().span(), quoted(party.id())));
  }

  /** The parties whose code is in the service. */
  static Stream<Party> sdks(Situation situation) {
    return situation
        .all(Party.class)
        .filter(party -> party.businesses().stream().anyMatch(is -> is.id().equals("sdk")));
  }

  private static boolean isItemised(Practice practice, Party party) {
    return (practice.scope().recipients().ids().contains(party.id())
            || practice.sources().ids().contains(party.id()))
        && !practice.scope().data().isAny()
        && !practice.scope().purposes().isEmpty();
  }
}
