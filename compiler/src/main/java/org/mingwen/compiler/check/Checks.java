package org.mingwen.compiler.check;

import java.util.ArrayList;
import java.util.List;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** The list of checks. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new NoEffectiveDate(),
          new NoJurisdiction(),
          new HandlerWithoutIdentity(),
          new PartyWithoutIdentity(),
          new OfficerLikeHandler(),
          new MarkedGap(),
          new OpenList(),
          new ItemWithoutPurpose(),
          new PracticeWithoutBasis(),
          new BrokenPromise(),
          new KeptData(),
          new TwoPeriods(),
          new TwoDeadlines(),
          new TwoAges(),
          new TwoPlaces(),
          new SaleDenied(),
          new NotCollected(),
          new WiderPurpose(),
          new DerivedData(),
          new MayAndDoes(),
          new DoubledStatement(),
          new UnusedTerm(),
          new NeedlessGap(),
          new ConsentAsked(),
          new NoWithdrawal(),
          new RightWithoutChannel(),
          new ExportMechanisms(),
          new RequiredForExtras(),
          new ExceptedStatement(),
          new AllowedFinding(),
          new NotPersonalData(),
          new LookAlikeNames(),
          new MissingWords(),
          new MissingTranslation(),
          new UnknownLabel(),
          new UnknownPlaceholder(),
          new EmptyBlock(),
          new BrokenReference(),
          new UnpublishedStatement(),
          new AmbiguousAddress(),
          new TranslatedClauses(),
          new TranslatedPlaceholders(),
          new TranslatedNumbers(),
          new TranslatedLinks(),
          new TranslatedTerms(),
          new VagueList(),
          new TemplateLeftover(),
          new DroppedName(),
          new ConsentByUse(),
          new CalledAnonymous(),
          new AnnouncedAndMissing(),
          new HeadingWithoutContent(),
          new AbsolutePromise(),
          new SaidTwice(),
          new TypedFact());

  private Checks() {}

  /** Everything that is wrong with a policy, in no order. */
  public static List<Diagnostic> findings(PublishedPolicy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    ALL.forEach(check -> check.check(policy, findings::add));
    return List.copyOf(findings);
  }
}
