package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Retention;

/** It is said what happens to data when its period is over: one of the ways that are named. */
final class RetentionDisposal implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    List<String> ways = new Parameters(parameters).names();
    situation
        .all(Retention.class)
        .filter(period -> period.disposals().stream().map(Ref::id).noneMatch(ways::contains))
        .forEach(period -> breaches.found(period.span().firstWord(), quoted(period.name())));
  }
}
