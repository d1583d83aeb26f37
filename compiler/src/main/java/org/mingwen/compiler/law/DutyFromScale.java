package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;

import java.util.List;
import java.util.Locale;

/**
 * From a {@code number} of persons ({@code of=sensitive}: whose sensitive data is processed) the
 * law asks for something that no policy shows; whoever reaches it is told.
 */
final class DutyFromScale implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    LegalNumber number = LegalNumber.named(settings.value("number").orElseThrow());
    boolean reached =
        settings.values("of").contains("sensitive")
            ? Persons.reachSensitive(situation, number)
            : Persons.reach(situation, number);
    if (reached) {
      breaches.found(
          situation.policy().header().span(),
          plain(String.format(Locale.ROOT, "%,d", number.value())));
    }
  }
}
