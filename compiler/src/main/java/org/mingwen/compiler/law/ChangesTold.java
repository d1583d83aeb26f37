package org.mingwen.compiler.law;

import java.util.List;
import org.mingwen.compiler.model.Changes;

/** The policy says how people are told of its changes. */
final class ChangesTold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    if (situation.all(Changes.class).allMatch(changes -> changes.channels().isEmpty())) {
      breaches.found(situation.policy().header().span());
    }
  }
}
