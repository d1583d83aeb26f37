package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;

/**
 * Data is given to others with consent, or on another ground that this law knows. Parameters: a
 * sort of disclosures; {@code on=}, the grounds, {@code known} for every legal basis of this law;
 * {@code of=}, items it is about; {@code to=}, kinds of recipients; {@code unless=}, a safeguard
 * that does instead. Where the law demands a basis for everything, a missing one is what {@code
 * basis-stated} reports.
 */
final class ProvisionGrounded implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    List<String> to = settings.values("to");
    Disclosure.all(situation, settings.names().get(0))
        .filter(disclosure -> to.isEmpty() || to.stream().anyMatch(disclosure.kinds()::contains))
        .map(Disclosure::practice)
        .distinct()
        .filter(practice -> !practice.may() && isAbout(practice, settings, situation))
        .filter(practice -> !isBound(practice, settings.values("unless")))
        .filter(practice -> !isGrounded(practice, settings.values("on"), situation))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean isBound(Practice practice, List<String> safeguards) {
    return practice.safeguards().stream().map(Ref::id).anyMatch(safeguards::contains);
  }

  private static boolean isAbout(Practice practice, Parameters settings, Situation situation) {
    List<String> of = settings.values("of");
    return of.isEmpty() || !Practised.items(situation, practice.scope().data(), of).isEmpty();
  }

  private static boolean isGrounded(Practice practice, List<String> on, Situation situation) {
    if (practice.basesIn(situation.jurisdiction()).isEmpty()) {
      return situation
          .vocabulary()
          .jurisdictions()
          .find(situation.jurisdiction())
          .orElseThrow()
          .demandsBasis();
    }
    return Practised.bases(situation, practice).stream()
        .allMatch(basis -> isOneOf(basis, on, situation));
  }

  private static boolean isOneOf(Ref basis, List<String> on, Situation situation) {
    return on.contains(basis.id())
        || (on.contains("consent") && Kinds.isConsent(situation, basis.id()))
        || (on.contains("known")
            && situation
                .vocabulary()
                .bases()
                .find(basis.id())
                .filter(known -> known.knownIn(situation.jurisdiction()))
                .isPresent());
  }
}
