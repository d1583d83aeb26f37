package org.mingwen.compiler.law;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Right;

/**
 * People can refuse what is done for these purposes, or what a machine does for them ({@code
 * automated}); with a {@code refuse} of its own, or by a right ({@code right}).
 */
final class Refusable implements Requirement {
  @Override
  public void check(Situation situation, List<String> parameters, Breaches breaches) {
    Parameters settings = new Parameters(parameters);
    List<String> rights = settings.values("right");
    boolean byRight =
        situation
            .all(Right.class)
            .anyMatch(right -> rights.contains(right.kind().id()) && right.channels().isPresent());
    if (!byRight) {
      reached(situation, settings)
          .filter(practice -> practice.refusal().isEmpty())
          .forEach(p -> breaches.found(p.span().firstWord(), quoted(p.name())));
    }
  }

  private static Stream<Practice> reached(Situation situation, Parameters settings) {
    List<String> always = settings.names();
    List<String> automated = settings.values("automated");
    return situation
        .all(Practice.class)
        .filter(
            practice -> {
              var purposes = practice.scope().purposes();
              return Kinds.isFor(situation, purposes, always)
                  || (practice.verb().automates() && Kinds.isFor(situation, purposes, automated));
            });
  }
}
