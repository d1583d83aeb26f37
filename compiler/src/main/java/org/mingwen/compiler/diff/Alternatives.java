package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Condition;

/** The alternatives of conditions of which one is enough: holds, grounds to refuse. */
final class Alternatives {
  private Alternatives() {}

  /** The alternatives of these that are not among those. */
  static List<Condition> only(
      Optional<Condition> these, Optional<Condition> those, LaterNames renames) {
    List<Condition> others = new ArrayList<>();
    of(those).forEach(condition -> others.add(renames.condition(condition)));
    return of(these).stream()
        .filter(condition -> !others.contains(renames.condition(condition)))
        .toList();
  }

  private static List<Condition> of(Optional<Condition> condition) {
    return condition
        .map(
            it ->
                it instanceof Condition.Any any
                    ? any.of().stream().flatMap(one -> of(Optional.of(one)).stream()).toList()
                    : List.of(it))
        .orElse(List.of());
  }
}
