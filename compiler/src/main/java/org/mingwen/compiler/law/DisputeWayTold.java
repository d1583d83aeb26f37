package org.mingwen.compiler.law;

import java.util.List;
import org.mingwen.compiler.model.Disputes;

/** The policy says how disputes are settled: which steps, or which court. */
final class DisputeWayTold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    if (situation
        .all(Disputes.class)
        .allMatch(disputes -> disputes.steps().isEmpty() && disputes.court().isEmpty())) {
      breaches.found(situation.policy().header().span());
    }
  }
}
