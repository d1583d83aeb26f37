package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;

/**
 * What needs a device permission collects what the permission gives access to, as the rule says
 * ({@code location=location}).
 */
final class PermissionFits implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters gives = new Parameters(parameters);
    Practised.collecting(situation)
        .filter(practice -> !practice.scope().data().isAny())
        .forEach(practice -> check(situation, practice, gives, breaches));
  }

  private static void check(
      Situation situation, Practice practice, Parameters gives, Breaches breaches) {
    for (String permission : Reach.permissions(practice.condition())) {
      List<String> kinds = gives.values(permission);
      if (!kinds.isEmpty()
          && Practised.items(situation, practice.scope().data(), kinds).isEmpty()) {
        breaches.found(practice.span().firstWord(), quoted(practice.name()), quoted(permission));
      }
    }
  }
}
