package org.mingwen.compiler.law;

import java.util.List;
import org.mingwen.compiler.model.Officer;

/** The policy names the authority to which people can complain. */
final class AuthorityNamed implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    if (situation.all(Officer.class).noneMatch(o -> o.role().equals("authority"))) {
      breaches.found(situation.policy().header().span());
    }
  }
}
