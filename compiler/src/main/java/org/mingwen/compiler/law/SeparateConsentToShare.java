package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Ref;

/**
 * Whoever hands data on with consent has consent to just that. Parameters: a sort of disclosures,
 * and {@code always} where the law asks for such consent on whatever basis: PIPL 13(2) frees the
 * other bases of it, but not from the bans that separate consent alone lifts.
 */
final class SeparateConsentToShare implements Requirement {
  private static final String PLAIN = "consent";
  private static final String SEPARATE = "separate-consent";
  private static final String WRITTEN = "written-consent";

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    boolean always = parameters.contains("always");
    Disclosure.all(situation, parameters.get(0))
        .map(Disclosure::practice)
        .distinct()
        .forEach(
            practice ->
                Practised.bases(situation, practice).stream()
                    .filter(ref -> always ? !isSeparate(ref) : ref.id().equals(PLAIN))
                    .findFirst()
                    .ifPresent(ref -> breaches.found(ref.span(), quoted(practice.name()))));
  }

  private static boolean isSeparate(Ref basis) {
    return basis.id().equals(SEPARATE) || basis.id().equals(WRITTEN);
  }
}
