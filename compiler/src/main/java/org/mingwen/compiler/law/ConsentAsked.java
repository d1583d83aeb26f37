package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Asking;

/** A policy that collects data says how consent is asked, in one of the manners of the rule. */
final class ConsentAsked implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<String> manners = new Parameters(parameters).names();
    boolean asked = situation.all(Asking.class).anyMatch(asking -> Reach.isBy(asking, manners));
    if (!asked && Practised.collecting(situation).findAny().isPresent()) {
      breaches.found(situation.policy().header().span(), quoted(situation.policy().id()));
    }
  }
}
