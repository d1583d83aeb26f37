package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * For all data that is kept it is said how long; a period marked as unknown is a gap. That
 * everything goes when the service ends is no period.
 */
final class RetentionStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<Retention> periods =
        situation.all(Retention.class).filter(period -> !isAtTheEnd(period)).toList();
    boolean everything = periods.stream().anyMatch(period -> period.data().isAny());
    Set<String> kept = new HashSet<>();
    periods.forEach(period -> kept.addAll(situation.policy().items(period.data())));
    situation
        .all(Practice.class)
        .filter(RetentionStated::keeps)
        .forEach(
            practice -> {
              List<String> without = everything ? List.of() : without(situation, practice, kept);
              if (!without.isEmpty()) {
                breaches.found(
                    practice.span().firstWord(),
                    quoted(practice.name()),
                    plain(String.join(", ", without)));
              }
            });
  }

  private static boolean isAtTheEnd(Retention period) {
    return period.limits().stream().allMatch(limit -> RetentionOnEvent.isAt(limit, "service-end"));
  }

  private static boolean keeps(Practice practice) {
    return practice.verb() == Verb.STORE
        || (practice.verb() == Verb.COLLECT && practice.manner().storing());
  }

  private static List<String> without(Situation situation, Practice practice, Set<String> kept) {
    Refs data = practice.scope().data();
    if (data.isAny()) {
      return kept.isEmpty() ? data.ids() : List.of();
    }
    return situation.policy().items(data).stream()
        .filter(item -> !situation.meaning().outOfScope().contains(item))
        .filter(item -> !isKept(situation, item, kept))
        .toList();
  }

  /** Whether an item, or what it is a kind of, is among what is kept. */
  private static boolean isKept(Situation situation, String item, Set<String> kept) {
    Hierarchy kinds = situation.meaning().terms().of(Dimension.DATA);
    return kept.contains(item)
        || (kinds.contains(item) && kinds.ancestors(item).stream().anyMatch(kept::contains))
        || (kept.contains("sensitive") && Kinds.sensitive(situation, item));
  }
}
