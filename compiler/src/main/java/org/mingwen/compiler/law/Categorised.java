package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.vocabulary.Hierarchy;

/** What is collected belongs to a category of Cal. Civ. Code 1798.140(v), itself or its kind. */
final class Categorised implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    TreeSet<String> items = new TreeSet<>();
    Practised.collecting(situation)
        .forEach(practice -> items.addAll(situation.policy().items(practice.scope().data())));
    for (String item : items) {
      situation
          .policy()
          .statement("item." + item)
          .filter(own -> !isCategorised(situation, item))
          .ifPresent(own -> breaches.found(own.span().firstWord(), quoted(item)));
    }
  }

  private static boolean isCategorised(Situation situation, String item) {
    Hierarchy kinds = situation.meaning().terms().of(Dimension.DATA);
    return kinds.contains(item)
        && kinds.ancestors(item).stream()
            .flatMap(kind -> situation.vocabulary().items().find(kind).stream())
            .anyMatch(kind -> !kind.categories().ccpa().isEmpty());
  }
}
