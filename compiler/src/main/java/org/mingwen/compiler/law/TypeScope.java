package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Necessity;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.vocabulary.AppType;

/**
 * What people have to give lies within the data that is necessary for an app of its type
 * (常见类型移动互联网应用程序必要个人信息范围规定 5). What rests on one of the bases that the rule names is another
 * matter.
 */
final class TypeScope implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Optional<AppType> type =
        situation
            .policy()
            .header()
            .appType()
            .flatMap(ref -> situation.vocabulary().appTypes().find(ref.id()));
    type.ifPresent(
        known ->
            Practised.collecting(situation)
                .filter(practice -> practice.necessity().filter(Necessity::required).isPresent())
                .filter(practice -> !isOn(situation, practice, new Parameters(parameters).names()))
                .forEach(practice -> check(situation, practice, known, breaches)));
  }

  private static boolean isOn(Situation situation, Practice practice, List<String> bases) {
    return Practised.bases(situation, practice).stream()
        .anyMatch(basis -> bases.contains(basis.id()));
  }

  private static void check(
      Situation situation, Practice practice, AppType type, Breaches breaches) {
    for (String item : situation.policy().items(practice.scope().data())) {
      if (type.necessary().stream().noneMatch(kind -> Kinds.isItem(situation, item, kind))) {
        breaches.found(practice.span().firstWord(), quoted(practice.name()), quoted(item));
      }
    }
  }
}
