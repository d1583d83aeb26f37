package org.mingwen.compiler.law;

import java.util.List;

/** The policy says since when it holds. */
final class EffectiveDateStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    if (situation.policy().header().effective().isEmpty()) {
      breaches.found(situation.policy().header().span());
    }
  }
}
