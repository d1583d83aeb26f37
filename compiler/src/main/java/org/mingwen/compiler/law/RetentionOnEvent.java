package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Retention;

/** It is said that data goes, and how, when something happens ({@code trigger}). */
final class RetentionOnEvent implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    String trigger = settings.value("trigger").orElseThrow();
    boolean said =
        situation
            .all(Retention.class)
            .filter(period -> period.limits().stream().anyMatch(limit -> isAt(limit, trigger)))
            .flatMap(period -> period.disposals().stream())
            .map(Ref::id)
            .anyMatch(settings.names()::contains);
    if (!said) {
      breaches.found(situation.policy().header().span(), quoted(trigger));
    }
  }

  /** Whether a period runs from that event, or ends with it. */
  static boolean isAt(Limit limit, String trigger) {
    return limit instanceof Limit.Event event
        && event.trigger().value().filter(ref -> ref.id().equals(trigger)).isPresent();
  }
}
