package org.mingwen.compiler.backend.site;

import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.Target;
import org.mingwen.compiler.vocabulary.ConceptKind;

/**
 * Facts inside sentences: what a placeholder prints. The properties are those of {@link
 * org.mingwen.compiler.publication.Properties}; one that the policy is silent on prints as not
 * stated.
 */
final class Values {
  private final Header header;
  private final Tongue tongue;
  private final Names names;
  private final Answers answers;
  private final PracticeValues practices;
  private final ProvisionValues provisions;
  private final DeclarationValues declarations;

  Values(Header header, Tongue tongue, Names names, Sayings sayings, Acts acts) {
    this.header = header;
    this.tongue = tongue;
    this.names = names;
    this.answers = new Answers(tongue, names, sayings);
    this.practices = new PracticeValues(answers);
    this.provisions = new ProvisionValues(answers, acts);
    this.declarations = new DeclarationValues(answers);
  }

  Wording of(Target.OfPolicy target) {
    return switch (target.property()) {
      case "title" -> names.phrase(header.title());
      case "effective" -> answers.maybe(header.effective(), date -> Wording.of(tongue.date(date)));
      case "published" -> answers.maybe(header.published(), date -> Wording.of(tongue.date(date)));
      case "languages" ->
          tongue.and(
              header.languages().stream()
                  .map(ref -> Wording.of(tongue.language(ref.id())))
                  .toList());
      case "jurisdictions" ->
          names.jurisdictions(header.jurisdictions().stream().map(Ref::id).toList());
      case "offered-as" -> answers.listed(ConceptKind.SERVICE_FORM, header.offeredAs());
      case "app-type" ->
          answers.maybe(header.appType(), type -> names.concept(ConceptKind.APP_TYPE, type.id()));
      case "persons" -> answers.stated(header.scale().persons(), this::number);
      case "sensitive-persons" -> answers.stated(header.scale().sensitivePersons(), this::number);
      case "critical-operator" -> answers.stated(header.scale().criticalOperator(), this::yes);
      default -> throw Answers.missing("policy", target.property());
    };
  }

  private Wording number(int number) {
    return Wording.of(tongue.number(number));
  }

  private Wording yes(boolean yes) {
    return tongue.say(yes ? "yes" : "no");
  }

  Wording of(Target.Term term) {
    return term.kind().equals("purpose") ? names.purpose(term.id()) : names.data(term.id());
  }

  Wording of(Target.Fact fact) {
    Statement statement = fact.statement();
    String property = fact.property();
    if (statement instanceof Practice practice) {
      return practices.of(practice, property);
    } else if (statement instanceof Provision provision) {
      return provisions.of(provision, property);
    } else if (statement instanceof Declaration declaration) {
      return declarations.of(declaration, property);
    }
    throw Answers.missing(statement.name(), property);
  }
}
