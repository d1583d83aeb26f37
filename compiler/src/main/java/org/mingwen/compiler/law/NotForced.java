package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Purpose;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;

/**
 * Nothing has to be given for the purposes that a rule names alone; {@code extended} stands for
 * those that the policy declares so. With {@code on=consent} of what rests on consent alone.
 */
final class NotForced implements Requirement {
  private static final String EXTENDED = "extended";

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    boolean consent = settings.values("on").contains("consent");
    Practised.in(situation)
        .filter(practice -> practice.necessity().filter(Necessity::required).isPresent())
        .filter(practice -> !consent || Practised.isByConsentAlone(situation, practice))
        .filter(practice -> isNeedless(situation, practice, settings.names()))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean isNeedless(Situation situation, Practice practice, List<String> kinds) {
    List<Ref> purposes = practice.scope().purposes().refs();
    return !purposes.isEmpty()
        && purposes.stream()
            .allMatch(
                purpose ->
                    (kinds.contains(EXTENDED) && isExtended(situation, purpose.id()))
                        || (!isBasic(situation, purpose.id())
                            && Kinds.isFor(situation, new Refs(List.of(purpose), false), kinds)));
  }

  private static boolean isExtended(Situation situation, String purpose) {
    return isDeclared(situation, purpose, Purpose.Function.EXTENDED);
  }

  private static boolean isBasic(Situation situation, String purpose) {
    return isDeclared(situation, purpose, Purpose.Function.BASIC);
  }

  private static boolean isDeclared(
      Situation situation, String purpose, Purpose.Function function) {
    return situation
        .policy()
        .statement("purpose." + purpose)
        .filter(Purpose.class::isInstance)
        .map(Purpose.class::cast)
        .flatMap(Purpose::function)
        .filter(function::equals)
        .isPresent();
  }
}
