package org.mingwen.compiler.backend.site;

import java.util.Optional;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Automation;
import org.mingwen.compiler.model.Crossing;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** The parts of practices inside sentences. */
final class PracticeValues {
  private final Answers answers;
  private final Names names;
  private final Sayings sayings;

  PracticeValues(Answers answers) {
    this.answers = answers;
    this.names = answers.names();
    this.sayings = answers.sayings();
  }

  Wording of(Practice practice, String property) {
    return switch (property) {
      case "data" -> answers.data(practice.scope().data());
      case "purposes" -> answers.listed(practice.scope().purposes(), sayings::purposes);
      case "recipients" -> answers.listed(practice.scope().recipients(), sayings::recipients);
      case "sources" -> answers.listed(practice.sources(), sayings::sources);
      case "derived-from" -> answers.listed(practice.origin().derivedFrom(), sayings::data);
      case "places" -> answers.listed(practice.scope().places(), sayings::places);
      case "basis" -> answers.bases(practice.bases());
      case "when" -> answers.phrase(practice.occasion());
      case "methods" -> answers.listed(ConceptKind.METHOD, practice.manner().methods());
      case "rhythm" -> answers.maybe(practice.manner().rhythm(), sayings.periods()::rhythm);
      case "across" -> answers.phrase(practice.manner().across());
      case "otherwise" -> answers.phrase(practice.necessity().flatMap(Necessity::otherwise));
      case "because" -> answers.phrase(practice.because());
      case "effect" -> answers.phrase(practice.effect());
      case "refusal" -> answers.stated(practice.refusal(), sayings::channels);
      case "mechanism", "importer", "exercise" -> crossing(practice.crossing(), property);
      case "logic", "review" -> automation(practice.automation(), property);
      default -> throw Answers.missing(practice.name(), property);
    };
  }

  private Wording crossing(Optional<Crossing> crossing, String property) {
    return switch (property) {
      case "mechanism" ->
          answers.stated(
              crossing.flatMap(Crossing::mechanism),
              refs -> sayings.concepts(ConceptKind.MECHANISM, refs));
      case "importer" -> answers.stated(crossing.flatMap(Crossing::importer), names::phrase);
      default -> answers.stated(crossing.flatMap(Crossing::exercise), sayings::channels);
    };
  }

  private Wording automation(Optional<Automation> automation, String property) {
    return property.equals("logic")
        ? answers.phrase(automation.flatMap(Automation::logic))
        : answers.stated(automation.flatMap(Automation::review), sayings::channels);
  }
}
