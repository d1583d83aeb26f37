package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;

/**
 * {@link Processing} of some sort rests on no other basis than those that a rule names, or on none
 * of those that it rules out ({@code not=consent}). The rule says what to write ({@code write=}).
 */
final class BasisFits implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    String instead = "on " + String.join(" or ", settings.values("write"));
    Practised.in(situation)
        .filter(new Processing(situation, settings))
        .forEach(
            practice -> {
              for (Ref basis : Practised.bases(situation, practice)) {
                if (!fits(basis.id(), settings)) {
                  breaches.found(basis.span(), quoted(practice.name()), plain(instead));
                }
              }
              if (isSilent(situation, practice, settings)) {
                breaches.found(
                    practice.span().firstWord(), quoted(practice.name()), plain(instead));
              }
            });
  }

  private static boolean fits(String basis, Parameters settings) {
    return settings.names().isEmpty()
        ? !settings.values("not").contains(basis)
        : settings.names().contains(basis);
  }

  /** Whether there is no basis at all where the law asks for none but this one. */
  private static boolean isSilent(Situation situation, Practice practice, Parameters settings) {
    return !settings.names().isEmpty()
        && practice.basesIn(situation.jurisdiction()).isEmpty()
        && !situation
            .vocabulary()
            .jurisdictions()
            .find(situation.jurisdiction())
            .orElseThrow()
            .demandsBasis();
  }
}
