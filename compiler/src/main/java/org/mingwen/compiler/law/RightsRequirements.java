package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about rights, retention, automated decisions and security, by name. */
final class RightsRequirements {
  static final Map<String, Requirement> ALL =
      Map.ofEntries(
          Map.entry("answer-in-time", new OnlyIf(new AnswerInTime())),
          Map.entry("answer-time-stated", new OnlyIf(new AnswerTimeStated())),
          Map.entry("decision-explained", new OnlyIf(new DecisionExplained())),
          Map.entry("refusable", new OnlyIf(new Refusable())),
          Map.entry("retention-bounded", new OnlyIf(new RetentionBounded())),
          Map.entry("retention-disposal", new OnlyIf(new RetentionDisposal())),
          Map.entry("retention-stated", new OnlyIf(new RetentionStated())),
          Map.entry("right-channel", new OnlyIf(new RightChannel())),
          Map.entry("right-fee", new OnlyIf(new RightFee())),
          Map.entry("right-offered", new OnlyIf(new RightOffered())),
          Map.entry("security-stated", new OnlyIf(new SecurityStated())));

  private RightsRequirements() {}
}
