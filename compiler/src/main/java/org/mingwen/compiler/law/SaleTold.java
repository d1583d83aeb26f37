package org.mingwen.compiler.law;

import java.util.List;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Verb;

/** The policy says whether data is sold or shared: by a practice, or by a promise never to sell. */
final class SaleTold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    boolean denied = situation.all(Promise.class).anyMatch(promise -> promise.verb() == Verb.SELL);
    if (!denied && !Circumstance.SOLD.arises(situation)) {
      breaches.found(situation.policy().header().span());
    }
  }
}
