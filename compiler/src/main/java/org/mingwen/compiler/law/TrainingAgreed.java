package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;

/**
 * Data that tells who somebody is trains a model on that person's consent alone; a basis that is
 * marked as unknown is a gap.
 */
final class TrainingAgreed implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    situation
        .all(Practice.class)
        .filter(practice -> !practice.may())
        .filter(practice -> Kinds.isFor(situation, practice.scope().purposes(), parameters))
        .filter(practice -> identifies(practice.scope().forms()))
        .filter(
            practice ->
                practice.basesIn(situation.jurisdiction()).stream()
                    .map(Basis::bases)
                    .anyMatch(bases -> hasOther(situation, bases)))
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean identifies(List<Form> forms) {
    return forms.isEmpty() || forms.contains(Form.IDENTIFIED);
  }

  private static boolean hasOther(Situation situation, List<Ref> bases) {
    return bases.stream().anyMatch(basis -> !Kinds.isConsent(situation, basis.id()));
  }
}
