package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about who the handler is, how to reach it, and the policy itself, by name. */
final class IdentityRequirements {
  static final Map<String, Requirement> ALL =
      Map.ofEntries(
          Map.entry("authority-named", new AuthorityNamed()),
          Map.entry("changes-told", new OnlyIf(new ChangesTold())),
          Map.entry("duty-from-scale", new OnlyIf(new DutyFromScale())),
          Map.entry("effective-date-stated", new EffectiveDateStated()),
          Map.entry("handler-address", new HandlerAddressStated()),
          Map.entry("handler-contact", new HandlerContactStated()),
          Map.entry("handler-name", new HandlerNamed()),
          Map.entry("language-offered", new OnlyIf(new LanguageOffered())),
          Map.entry("dispute-way-told", new DisputeWayTold()),
          Map.entry("officer-reachable", new OfficerReachable()),
          Map.entry("published-before-effective", new PublishedBeforeEffective()),
          Map.entry("representative-named", new RepresentativeNamed()),
          Map.entry("said-for-certain", new SaidForCertain()),
          Map.entry("training-agreed", new TrainingAgreed()));

  private IdentityRequirements() {}
}
