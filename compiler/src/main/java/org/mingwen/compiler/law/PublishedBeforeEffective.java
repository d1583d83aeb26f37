package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.plain;

import java.util.List;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.model.PolicyDate;

/**
 * The policy is published before it takes effect: people are told before their data is processed.
 */
final class PublishedBeforeEffective implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Header header = situation.policy().header();
    if (header.published().isPresent() && header.effective().isPresent()) {
      PolicyDate published = header.published().get();
      PolicyDate effective = header.effective().get();
      boolean inTime =
          effective.day().isEmpty()
              ? !published.month().isAfter(effective.month())
              : !published.start().isAfter(effective.start());
      if (!inTime) {
        breaches.found(header.span(), plain(published), plain(effective));
      }
    }
  }
}
