package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Asking;

/** The policy says how it answers a signal of browsers. Parameter: the answers to choose from. */
final class SignalAnswered implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    String asked = new Parameters(parameters).names().get(0);
    List<String> signals = Parameters.alternatives(asked);
    if (!isAsked(situation, signals)) {
      breaches.found(situation.policy().header().span(), quoted(signals.get(0)));
    }
  }

  /** Whether something is asked in one of these manners. */
  static boolean isAsked(Situation situation, List<String> manners) {
    return situation
        .all(Asking.class)
        .flatMap(asking -> asking.manners().stream())
        .anyMatch(manner -> manners.contains(manner.id()));
  }
}
