package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;
import static org.mingwen.dsl.diagnostic.Argument.word;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Practice;

/**
 * Direct marketing has the person's consent and can be stopped. Parameters: {@code own}, or a sort
 * of disclosures for marketing by others; {@code on=}, the consents that are enough.
 */
final class MarketingAgreed implements Requirement {
  private static final String DIRECT = "direct-marketing";

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    List<String> consents = settings.values("on");
    practices(situation, settings.names().get(0))
        .distinct()
        .filter(practice -> isMarketing(practice, situation))
        .forEach(
            practice -> {
              if (practice.basesIn(situation.jurisdiction()).stream()
                  .allMatch(
                      on ->
                          on.bases().stream().anyMatch(basis -> !consents.contains(basis.id())))) {
                found(practice, "consent", breaches);
              }
              if (practice.refusal().isEmpty()) {
                found(practice, "refusal", breaches);
              }
            });
  }

  private static Stream<Practice> practices(Situation situation, String sort) {
    return sort.equals("own")
        ? Practised.in(situation).filter(practice -> !practice.verb().discloses())
        : Disclosure.all(situation, sort).map(Disclosure::practice);
  }

  /** Marketing as such may be direct marketing. */
  private static boolean isMarketing(Practice practice, Situation situation) {
    return practice.scope().purposes().ids().contains("marketing")
        || Kinds.isFor(situation, practice.scope().purposes(), List.of(DIRECT));
  }

  private static void found(Practice practice, String what, Breaches breaches) {
    breaches.found(
        practice.span().firstWord(), quoted(practice.name()), word("told.marketing-" + what));
  }
}
