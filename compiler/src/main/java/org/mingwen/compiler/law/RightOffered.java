package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Map;
import org.mingwen.compiler.model.Right;

/**
 * The policy speaks of these rights; of {@code access/copy} one is enough. A right for which the
 * policy gives no occasion (withdrawal where nothing rests on consent) need not be there.
 */
final class RightOffered implements Requirement {
  /** What has to be so for a right to mean anything. */
  private static final Map<String, Circumstance> OCCASIONS =
      Map.of(
          "withdraw", Circumstance.CONSENT,
          "cancel-account", Circumstance.ACCOUNTS,
          "personalisation-off", Circumstance.PERSONALISED,
          "adm-explain-refuse", Circumstance.MAJOR,
          "guardian", Circumstance.MINORS);

  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<String> offered = situation.all(Right.class).map(right -> right.kind().id()).toList();
    for (String asked : new Parameters(parameters).names()) {
      List<String> rights = Parameters.alternatives(asked);
      Circumstance occasion = OCCASIONS.get(rights.get(0));
      if ((occasion == null || occasion.arises(situation))
          && rights.stream().noneMatch(offered::contains)) {
        breaches.found(situation.policy().header().span(), quoted(rights.get(0)));
      }
    }
  }
}
