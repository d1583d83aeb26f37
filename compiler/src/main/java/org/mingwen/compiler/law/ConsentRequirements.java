package org.mingwen.compiler.law;

import java.util.Map;

/** Requirements about purposes, bases, consent, sensitive data and minors, by name. */
final class ConsentRequirements {
  static final Map<String, Requirement> ALL =
      Map.ofEntries(
          Map.entry("asked-by", new OnlyIf(new AskedBy())),
          Map.entry("basis-fits", new OnlyIf(new BasisFits())),
          Map.entry("basis-known", new BasisKnown()),
          Map.entry("basis-stated", new BasisStated()),
          Map.entry("categorised", new Categorised()),
          Map.entry("child-notice", new ChildNotice()),
          Map.entry("consent-asked", new OnlyIf(new ConsentAsked())),
          Map.entry("data-itemised", new DataItemised()),
          Map.entry("data-protected", new DataProtected()),
          Map.entry("interest-named", new InterestNamed()),
          Map.entry("items-serve", new ItemsServe()),
          Map.entry("minors-guarded", new OnlyIf(new MinorsGuarded())),
          Map.entry("minors-not-sold", new MinorsNotSold()),
          Map.entry("necessity-explained", new NecessityExplained()),
          Map.entry("necessity-stated", new NecessityStated()),
          Map.entry("not-asked-by", new OnlyIf(new NotAskedBy())),
          Map.entry("not-forced", new OnlyIf(new NotForced())),
          Map.entry("other-way", new OtherWay()),
          Map.entry("permission-fits", new OnlyIf(new PermissionFits())),
          Map.entry("purpose-stated", new PurposeStated()),
          Map.entry("refusal-offered", new RefusalOffered()),
          Map.entry("sensitivity-declared", new SensitivityDeclared()),
          Map.entry("source-stated", new SourceStated()),
          Map.entry("type-scope", new OnlyIf(new TypeScope())));

  private ConsentRequirements() {}
}
