package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about rights, retention, automated decisions and security, by name. */
final class RightsRequirements {
  static final Map<String, Requirement> ALL =
      Map.ofEntries(
          Map.entry("algorithm-told", new OnlyIf(new AlgorithmTold())),
          Map.entry("answer-in-time", new OnlyIf(new AnswerInTime())),
          Map.entry("answer-time-stated", new OnlyIf(new AnswerTimeStated())),
          Map.entry("audit-every", new OnlyIf(new AuditEvery())),
          Map.entry("breach-notice", new OnlyIf(new BreachNotice())),
          Map.entry("decision-explained", new OnlyIf(new DecisionExplained())),
          Map.entry("erased-at-once", new OnlyIf(new ErasedAtOnce())),
          Map.entry("fair-price", new OnlyIf(new FairPrice())),
          Map.entry("impact-assessed", new OnlyIf(new ImpactAssessed())),
          Map.entry("minors-not-targeted", new OnlyIf(new MinorsNotTargeted())),
          Map.entry("refusable", new OnlyIf(new Refusable())),
          Map.entry("request-methods", new OnlyIf(new RequestMethods())),
          Map.entry("retention-bounded", new OnlyIf(new RetentionBounded())),
          Map.entry("retention-disposal", new OnlyIf(new RetentionDisposal())),
          Map.entry("retention-on-event", new OnlyIf(new RetentionOnEvent())),
          Map.entry("retention-stated", new OnlyIf(new RetentionStated())),
          Map.entry("right-channel", new OnlyIf(new RightChannel())),
          Map.entry("right-covers", new OnlyIf(new RightCovers())),
          Map.entry("right-fee", new OnlyIf(new RightFee())),
          Map.entry("right-offered", new OnlyIf(new RightOffered())),
          Map.entry("right-verified", new OnlyIf(new RightVerified())),
          Map.entry("security-measures", new OnlyIf(new SecurityMeasures())),
          Map.entry("security-stated", new OnlyIf(new SecurityStated())),
          Map.entry("stored-apart", new OnlyIf(new StoredApart())));

  private RightsRequirements() {}
}
