package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;

/**
 * What is stored or exported without a purpose of its own serves the purpose of another practice
 * that names it; what everything serves says nothing of it.
 */
final class ItemsServe implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<Refs> served =
        Practised.in(situation)
            .filter(practice -> !practice.scope().purposes().isEmpty())
            .map(practice -> practice.scope().data())
            .filter(data -> !data.isAny())
            .toList();
    Practised.in(situation)
        .filter(practice -> practice.scope().purposes().isEmpty())
        .forEach(practice -> check(situation, practice, served, breaches));
  }

  private static void check(
      Situation situation, Practice practice, List<Refs> served, Breaches breaches) {
    for (String item : situation.policy().items(practice.scope().data())) {
      if (served.stream().noneMatch(data -> Kinds.covers(situation, data, item))) {
        breaches.found(practice.span().firstWord(), quoted(practice.name()), quoted(item));
      }
    }
  }
}
