package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** A handler outside these places names a representative. Where it is, it may leave open. */
final class RepresentativeNamed implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    if (situation.all(Officer.class).noneMatch(o -> o.role().equals("representative"))) {
      situation
          .policy()
          .handler()
          .flatMap(handler -> handler.country())
          .flatMap(Stated::value)
          .filter(country -> isOutside(situation, country, parameters))
          .ifPresent(country -> breaches.found(country.span(), quoted(country.id())));
    }
  }

  private static boolean isOutside(Situation situation, Ref country, List<String> places) {
    var all = situation.vocabulary().terms(ConceptKind.PLACE).hierarchy();
    return places.stream().noneMatch(place -> all.isWithin(country.id(), place));
  }
}
