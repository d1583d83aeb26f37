package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/** Who gets data is a recipient or a class of recipients, and not anybody. */
final class RecipientsNamed implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Disclosure.all(situation)
        .filter(disclosure -> disclosure.practice().scope().recipients().isAny())
        .forEach(
            disclosure ->
                breaches.found(
                    disclosure.recipient().orElseThrow().span(),
                    quoted(disclosure.practice().name())));
  }
}
