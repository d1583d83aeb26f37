package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Ref;

/**
 * Recipients are bound by what the handler agrees with them. Parameters: a sort of disclosures,
 * then safeguards, each of which is needed.
 */
final class RecipientBound implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Disclosure.all(situation, parameters.get(0))
        .filter(disclosure -> !disclosure.toPeopleOrAuthority())
        .map(Disclosure::practice)
        .distinct()
        .forEach(
            practice -> {
              Set<String> agreed =
                  practice.safeguards().stream().map(Ref::id).collect(Collectors.toSet());
              new Parameters(parameters)
                  .names().stream()
                      .skip(1)
                      .filter(safeguard -> !agreed.contains(safeguard))
                      .forEach(
                          safeguard ->
                              breaches.found(
                                  practice.span().firstWord(),
                                  quoted(practice.name()),
                                  quoted(safeguard)));
            });
  }
}
