package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Right;

/** A right reaches data of a kind that the policy processes ({@code right}, {@code item}). */
final class RightCovers implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    String kind = settings.value("item").orElseThrow();
    List<String> rights = settings.values("right");
    List<String> items =
        situation
            .all(Practice.class)
            .flatMap(practice -> situation.policy().items(practice.scope().data()).stream())
            .filter(item -> Kinds.isItem(situation, item, kind))
            .distinct()
            .toList();
    for (String item : items) {
      boolean covered =
          situation
              .all(Right.class)
              .filter(right -> rights.contains(right.kind().id()))
              .anyMatch(r -> r.data().isEmpty() || Kinds.covers(situation, r.data(), item));
      if (!covered) {
        breaches.found(situation.policy().header().span(), quoted(rights.get(0)), quoted(item));
      }
    }
  }
}
