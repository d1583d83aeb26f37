package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Ref;

/**
 * Whose code in the service decides for itself on what it collects has a policy of its own, by
 * which it asks people, or shares the duties with the handler. Parameter: the safeguard that says
 * that duties are shared.
 */
final class SdkAnswers implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    String safeguard = parameters.get(0);
    SdkItemised.sdks(situation)
        .filter(party -> party.capacity().map(Ref::id).filter("processor"::equals).isEmpty())
        .filter(party -> party.link().isEmpty())
        .filter(party -> !sharesDuties(party, safeguard, situation))
        .forEach(
            party -> breaches.found(party.label().span(), quoted(party.id()), quoted(safeguard)));
  }

  private static boolean sharesDuties(Party party, String safeguard, Situation situation) {
    return Disclosure.all(situation, party.id())
        .flatMap(disclosure -> disclosure.practice().safeguards().stream())
        .anyMatch(agreed -> agreed.id().equals(safeguard));
  }
}
