package org.mingwen.compiler.law;

import java.util.Collection;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Item;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.vocabulary.Basis;
import org.mingwen.compiler.vocabulary.Hierarchy;

/** Whether what a policy speaks of is of a kind that the law speaks of. */
final class Kinds {
  private Kinds() {}

  /** Whether one of these purposes is of one of these kinds; not where everything is meant. */
  static boolean isFor(Situation situation, Refs purposes, Collection<String> kinds) {
    return purposes.ids().stream()
        .anyMatch(id -> kinds.stream().anyMatch(k -> within(situation, Dimension.PURPOSE, id, k)));
  }

  /** Whether an item is of that kind. */
  static boolean isItem(Situation situation, String item, String kind) {
    return within(situation, Dimension.DATA, item, kind);
  }

  /** Whether data names an item, what it is a kind of, or everything. */
  static boolean covers(Situation situation, Refs data, String item) {
    return data.isAny()
        || situation.policy().items(data).stream()
            .anyMatch(
                named ->
                    isItem(situation, item, named)
                        || (named.equals("sensitive") && sensitive(situation, item)));
  }

  /**
   * Whether an item is sensitive here: because the policy says so, by its own row in the
   * vocabulary, or, where it has none, by the row of what it is a kind of.
   */
  static boolean sensitive(Situation situation, String item) {
    if (item.equals("sensitive") || declaredSensitive(situation, item)) {
      return true;
    }
    var builtIn = situation.vocabulary().items();
    if (builtIn.contains(item)) {
      return builtIn.find(item).filter(i -> i.sensitiveIn(situation.jurisdiction())).isPresent();
    }
    Hierarchy terms = situation.meaning().terms().of(Dimension.DATA);
    return terms.contains(item)
        && terms.parents(item).stream().anyMatch(parent -> sensitive(situation, parent));
  }

  private static boolean declaredSensitive(Situation situation, String item) {
    return situation.policy().statement("item." + item).stream()
        .anyMatch(s -> s instanceof Item own && own.sensitive().isPresent());
  }

  /** Whether a legal basis is a consent. */
  static boolean isConsent(Situation situation, String basis) {
    return situation.vocabulary().bases().find(basis).filter(Basis::isConsent).isPresent();
  }

  private static boolean within(
      Situation situation, Dimension dimension, String narrow, String broad) {
    Hierarchy terms = situation.meaning().terms().of(dimension);
    return narrow.equals(broad)
        || (terms.contains(narrow) && terms.contains(broad) && terms.isWithin(narrow, broad));
  }
}
