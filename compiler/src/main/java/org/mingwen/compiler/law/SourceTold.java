package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;

/** Whatever is collected comes from somewhere that is told. */
final class SourceTold implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Practised.collecting(situation)
        .filter(
            practice -> practice.sources().isEmpty() && practice.origin().derivedFrom().isEmpty())
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }
}
