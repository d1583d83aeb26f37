package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Party;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;

/**
 * A foreign court or authority gets data only with approval at home. Parameter: the safeguard that
 * says so.
 */
final class ForeignAuthorityApproved implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Disclosure.all(situation, "authority")
        .filter(
            disclosure ->
                disclosure
                    .party()
                    .flatMap(Party::country)
                    .flatMap(Stated::value)
                    .map(Ref::id)
                    .filter(country -> Export.leaves(country, situation))
                    .isPresent())
        .map(Disclosure::practice)
        .distinct()
        .filter(
            practice ->
                practice.safeguards().stream().noneMatch(s -> s.id().equals(parameters.get(0))))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }
}
