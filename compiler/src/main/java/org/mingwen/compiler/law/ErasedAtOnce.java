package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Retention;

/**
 * When something happens ({@code trigger}) data goes at once, unless the policy says what it is
 * kept for: a law or an agreement.
 */
final class ErasedAtOnce implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    String trigger = new Parameters(parameters).value("trigger").orElseThrow();
    situation
        .all(Retention.class)
        .filter(period -> period.because().isEmpty() && period.unless().isEmpty())
        .forEach(
            period ->
                period.limits().stream()
                    .filter(limit -> RetentionOnEvent.isAt(limit, trigger))
                    .filter(limit -> ((Limit.Event) limit).range().isPresent())
                    .forEach(
                        limit ->
                            breaches.found(limit.span(), quoted(period.name()), quoted(trigger))));
  }
}
