package org.mingwen.compiler.law;

import java.util.List;
import org.mingwen.compiler.model.Security;

/** The policy says how data is protected. */
final class SecurityStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    if (situation.all(Security.class).findAny().isEmpty()) {
      breaches.found(situation.policy().header().span());
    }
  }
}
