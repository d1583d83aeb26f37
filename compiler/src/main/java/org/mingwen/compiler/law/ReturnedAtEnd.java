package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Retention;

/**
 * Data given to a processor comes back or is erased when the work ends: a safeguard of the practice
 * says so, or a retention that ends with it. Parameters: the safeguard, the event.
 */
final class ReturnedAtEnd implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    if (situation.all(Retention.class).anyMatch(kept -> endsWith(kept, parameters.get(1)))) {
      return;
    }
    Disclosure.all(situation, "entrusted")
        .map(Disclosure::practice)
        .distinct()
        .filter(
            practice ->
                practice.safeguards().stream().noneMatch(s -> s.id().equals(parameters.get(0))))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean endsWith(Retention retention, String event) {
    return retention.limits().stream()
        .filter(Limit.Event.class::isInstance)
        .flatMap(limit -> ((Limit.Event) limit).trigger().value().stream())
        .anyMatch(trigger -> trigger.id().equals(event));
  }
}
