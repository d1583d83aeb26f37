package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Statement;

/** Changes as they are found. */
final class ChangeList {
  private final List<Change> changes = new ArrayList<>();

  /** A change of something that both versions have. */
  void add(ChangeKind kind, Effect effect, Statement before, Statement after, Operand... operands) {
    add(kind, effect, Optional.of(before.name()), Optional.of(after.name()), operands);
  }

  /** A change of something that one of the versions may lack. */
  void add(
      ChangeKind kind,
      Effect effect,
      Optional<String> before,
      Optional<String> after,
      Operand... operands) {
    Consequence consequence = Found.consequence(effect);
    add(new Change(kind, effect, before, after, List.of(operands), consequence));
  }

  /** A change that was found; once. */
  void add(Change change) {
    if (!changes.contains(change)) {
      changes.add(change);
    }
  }

  List<Change> all() {
    return List.copyOf(changes);
  }
}
