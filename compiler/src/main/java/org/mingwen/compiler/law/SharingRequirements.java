package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about recipients, exports and cookies, by name. */
final class SharingRequirements {
  static final Map<String, Requirement> ALL =
      Map.ofEntries(
          Map.entry("cookie-consent", new CookieConsent()),
          Map.entry("cookie-told", new CookieTold()),
          Map.entry("disclosures-listed", new OnlyIf(new DisclosuresListed())),
          Map.entry("export-mechanism", new ExportMechanism()),
          Map.entry("export-told", new ExportTold()),
          Map.entry("foreign-authority-approved", new ForeignAuthorityApproved()),
          Map.entry("link-titled", new LinkTitled()),
          Map.entry("marketing-agreed", new MarketingAgreed()),
          Map.entry("mechanism-fits", new MechanismFits()),
          Map.entry("mechanism-for-volume", new MechanismForVolume()),
          Map.entry("mechanism-valid", new MechanismValid()),
          Map.entry("opt-out-reachable", new OptOutReachable()),
          Map.entry("provision-grounded", new OnlyIf(new ProvisionGrounded())),
          Map.entry("recipient-bound", new RecipientBound()),
          Map.entry("recipient-told", new OnlyIf(new RecipientTold())),
          Map.entry("recipients-named", new RecipientsNamed()),
          Map.entry("report-published", new ReportPublished()),
          Map.entry("returned-at-end", new ReturnedAtEnd()),
          Map.entry("sale-told", new SaleTold()),
          Map.entry("sdk-answers", new OnlyIf(new SdkAnswers())),
          Map.entry("sdk-itemised", new OnlyIf(new SdkItemised())),
          Map.entry("separate-consent-to-share", new SeparateConsentToShare()),
          Map.entry("signal-answered", new OnlyIf(new SignalAnswered())),
          Map.entry("source-told", new SourceTold()),
          Map.entry("stored-here", new StoredHere()));

  private SharingRequirements() {}
}
