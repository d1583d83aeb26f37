package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import java.util.function.Predicate;
import org.mingwen.compiler.model.Party;

/**
 * What is told of a recipient. Parameters: a sort of disclosures, then facts of {@link #says};
 * {@code unless=}, a safeguard that does instead. That a party has a name at all, the checks ask.
 */
final class RecipientTold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Disclosure.all(situation, parameters.get(0))
        .filter(disclosure -> disclosure.recipient().isPresent())
        .filter(disclosure -> !isBound(disclosure, new Parameters(parameters).values("unless")))
        .forEach(
            disclosure ->
                new Parameters(parameters)
                    .names().stream()
                        .skip(1)
                        .filter(fact -> !says(disclosure, fact))
                        .forEach(fact -> found(disclosure, fact, breaches)));
  }

  private static boolean isBound(Disclosure disclosure, List<String> safeguards) {
    return disclosure.practice().safeguards().stream().anyMatch(s -> safeguards.contains(s.id()));
  }

  private static boolean says(Disclosure disclosure, String fact) {
    return switch (fact) {
      case "named" -> disclosure.party().isPresent();
      case "contact" -> says(disclosure, party -> party.contact().isPresent());
      case "package" -> says(disclosure, party -> party.sdkPackage().isPresent());
      case "purpose" -> !disclosure.practice().scope().purposes().isEmpty();
      case "items" -> !disclosure.practice().scope().data().isAny();
      case "method" -> !disclosure.practice().manner().methods().isEmpty();
      default -> throw new IllegalStateException("nobody tells " + fact);
    };
  }

  /** What is asked of a party is not asked of a kind of recipients, which {@code named} reports. */
  private static boolean says(Disclosure disclosure, Predicate<Party> stated) {
    return disclosure.party().map(stated::test).orElse(true);
  }

  private static void found(Disclosure disclosure, String fact, Breaches breaches) {
    switch (fact) {
      case "contact", "package" -> {
        Party party = disclosure.party().orElseThrow();
        breaches.found(party.label().span(), quoted(party.id()), word("told." + fact));
      }
      case "named" ->
          breaches.found(
              disclosure.recipient().orElseThrow().span(),
              quoted(disclosure.recipient().orElseThrow().id()),
              word("told." + fact));
      default ->
          breaches.found(
              disclosure.practice().span().firstWord(),
              quoted(disclosure.practice().name()),
              word("told." + fact));
    }
  }
}
