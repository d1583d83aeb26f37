package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import org.mingwen.compiler.model.Practice;

/** Whoever collects data says from where, or from which other data it is derived. */
final class SourceStated implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Practised.collecting(situation)
        .filter(SourceStated::isVague)
        .forEach(practice -> breaches.found(practice.span().firstWord(), quoted(practice.name())));
  }

  private static boolean isVague(Practice practice) {
    boolean silent = practice.sources().isEmpty() && practice.origin().derivedFrom().isEmpty();
    return silent || practice.sources().isAny() || practice.sources().open();
  }
}
