package org.mingwen.compiler.backend.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingwen.compiler.backend.site.page.PolicyPage.HeaderFact;
import org.mingwen.compiler.backend.site.page.Wording;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Scale;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** What stands below a page's title: whose policy, since when, for what. */
final class Heading {
  private final ShownVersion version;
  private final Header header;
  private final Tongue tongue;
  private final Names names;
  private final Sayings sayings;
  private final List<HeaderFact> facts = new ArrayList<>();

  /**
   * The heading of a page.
   *
   * @param version the version it shows
   */
  Heading(Edition edition, ShownVersion version) {
    this.version = version;
    this.header = edition.policy().header();
    this.tongue = edition.tongue();
    this.names = edition.names();
    this.sayings = edition.sayings();
  }

  /** The facts in the order of the page; what is not stated is left out, but for the first two. */
  List<HeaderFact> facts() {
    facts.clear();
    fact("handler", names.handler());
    fact(
        "effective",
        header.effective().map(date -> Wording.of(tongue.date(date))).orElseGet(tongue::unknown));
    header.published().ifPresent(date -> fact("published", Wording.of(tongue.date(date))));
    version
        .release()
        .map(release -> release.version().toString())
        .or(() -> header.effective().map(PolicyDate::toString))
        .ifPresent(name -> fact("version", Wording.of(name)));
    if (!header.jurisdictions().isEmpty()) {
      fact(
          "jurisdictions",
          names.jurisdictions(header.jurisdictions().stream().map(Ref::id).toList()));
    }
    fact("governs", Wording.of(tongue.language(header.authoritative())));
    service();
    return List.copyOf(facts);
  }

  /** What the service is, and how large. */
  private void service() {
    if (!header.offeredAs().isEmpty()) {
      fact("offered-as", sayings.concepts(ConceptKind.SERVICE_FORM, header.offeredAs()));
    }
    header
        .appType()
        .ifPresent(type -> fact("app-type", names.concept(ConceptKind.APP_TYPE, type.id())));
    Scale scale = header.scale();
    stated("persons", scale.persons(), this::people);
    stated("sensitive-persons", scale.sensitivePersons(), this::people);
    stated("critical-operator", scale.criticalOperator(), yes -> tongue.say(yes ? "yes" : "no"));
  }

  private Wording people(int number) {
    return tongue.say("people", Wording.of(tongue.number(number)));
  }

  private <T> void stated(String key, Optional<Stated<T>> value, Function<T, Wording> say) {
    value.ifPresent(stated -> fact(key, sayings.stated(stated, say)));
  }

  private void fact(String label, Wording value) {
    facts.add(new HeaderFact(tongue.text("header." + label), value));
  }
}
