package org.mingwen.compiler.law;

import java.util.List;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Right;

/** The rights of a policy that a rule of law names; all of them where it names none. */
final class RightsNamed {
  private RightsNamed() {}

  static Stream<Right> in(Situation situation, Parameters parameters) {
    List<String> names = parameters.names();
    return situation
        .all(Right.class)
        .filter(right -> names.isEmpty() || names.contains(right.kind().id()));
  }
}
