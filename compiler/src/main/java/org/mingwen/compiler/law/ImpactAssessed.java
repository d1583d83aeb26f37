package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Security;

/**
 * Where the policy does what has to be assessed beforehand, in the circumstances that the rule
 * names, it says that it assesses: as a measure, or as a safeguard of a practice.
 */
final class ImpactAssessed implements Requirement {
  private static final String ASSESSMENT = "impact-assessment";

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    String reasons =
        new Parameters(parameters)
            .names().stream()
                .filter(name -> Circumstance.of(name).arises(situation))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    if (!reasons.isEmpty() && !says(situation)) {
      breaches.found(situation.policy().header().span(), plain(reasons));
    }
  }

  private static boolean says(Situation situation) {
    return situation.all(Security.class).anyMatch(security -> names(security.measures()))
        || situation.all(Practice.class).anyMatch(practice -> names(practice.safeguards()));
  }

  private static boolean names(List<Ref> refs) {
    return refs.stream().anyMatch(ref -> ref.id().equals(ASSESSMENT));
  }
}
