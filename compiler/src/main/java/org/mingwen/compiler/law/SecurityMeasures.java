package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;

import java.util.List;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.vocabulary.ConceptKind;
import org.mingwen.compiler.vocabulary.Hierarchy;

/** The policy names these measures; of {@code encryption/de-identification} one is enough. */
final class SecurityMeasures implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Hierarchy measures = situation.vocabulary().terms(ConceptKind.MEASURE).hierarchy();
    List<String> taken =
        situation
            .all(Security.class)
            .flatMap(security -> security.measures().stream())
            .map(Ref::id)
            .toList();
    String missing =
        new Parameters(parameters)
            .names().stream()
                .filter(
                    asked ->
                        Parameters.alternatives(asked).stream()
                            .noneMatch(m -> taken.stream().anyMatch(t -> measures.isWithin(t, m))))
                .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      breaches.found(situation.policy().header().span(), plain(missing));
    }
  }
}
