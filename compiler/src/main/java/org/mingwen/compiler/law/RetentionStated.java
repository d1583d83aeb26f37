package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Verb;

/**
 * For all data that is kept it is said how long; a period marked as unknown is a gap. That
 * everything goes when the service ends is no period.
 */
final class RetentionStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<Retention> periods =
        situation.all(Retention.class).filter(period -> !isAtTheEnd(period)).toList();
    situation
        .all(Practice.class)
        .filter(RetentionStated::keeps)
        .forEach(
            practice -> {
              List<String> without = without(situation, practice, periods);
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

  private static List<String> without(
      Situation situation, Practice practice, List<Retention> periods) {
    var data = practice.scope().data();
    if (data.isAny()) {
      return periods.isEmpty() ? data.ids() : List.of();
    }
    return situation.policy().items(data).stream()
        .filter(item -> !situation.meaning().outOfScope().contains(item))
        .filter(item -> periods.stream().noneMatch(p -> Kinds.covers(situation, p.data(), item)))
        .toList();
  }
}
