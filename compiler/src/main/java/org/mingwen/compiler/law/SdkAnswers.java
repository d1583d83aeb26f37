package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    Set<String> sharing = sharingDuties(safeguard, situation);
    SdkItemised.sdks(situation)
        .filter(party -> party.capacity().map(Ref::id).filter("processor"::equals).isEmpty())
        .filter(party -> party.link().isEmpty())
        .filter(party -> !sharing.contains(party.id()))
        .forEach(
            party -> breaches.found(party.label().span(), quoted(party.id()), quoted(safeguard)));
  }

  /** The recipients, and kinds of recipients, with whom that safeguard is agreed. */
  private static Set<String> sharingDuties(String safeguard, Situation situation) {
    return Disclosure.all(situation)
        .filter(disclosure -> disclosure.practice().safeguards().stream().anyMatch(is(safeguard)))
        .flatMap(disclosure -> disclosure.kinds().stream())
        .collect(Collectors.toSet());
  }

  private static Predicate<Ref> is(String id) {
    return ref -> ref.id().equals(id);
  }
}
