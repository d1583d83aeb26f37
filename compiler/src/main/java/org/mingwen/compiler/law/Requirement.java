package org.mingwen.compiler.law;

import java.util.List;

/** Something that laws require of a policy. A requirement keeps nothing between two policies. */
interface Requirement {
  /**
   * Reports where a policy does not meet it.
   *
   * @param situation the policy as one jurisdiction sees it
   * @param parameters the parameters of the rule of law
   */
  void check(Situation situation, List<String> parameters, Breaches breaches);
}
