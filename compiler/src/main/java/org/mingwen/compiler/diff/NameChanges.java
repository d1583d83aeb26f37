package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.diff.Operand.Written;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Statement;

/** Which statements have another name, and are the same: {@code statement was old}. */
final class NameChanges {
  private final Policy old;
  private final Policy now;
  private final ChangeList changes;

  NameChanges(Sides sides, ChangeList changes) {
    this.old = sides.old();
    this.now = sides.now();
    this.changes = changes;
  }

  void find() {
    Set<String> told = new LinkedHashSet<>();
    for (Statement statement : now.statements()) {
      List<String> olds = olds(statement.name());
      if (!olds.isEmpty() && told.add(statement.name())) {
        List<String> news = new ArrayList<>(List.of(statement.name()));
        for (Statement other : now.statements()) {
          // What was split is one change.
          if (olds(other.name()).equals(olds) && told.add(other.name())) {
            news.add(other.name());
          }
        }
        changes.add(
            ChangeKind.RENAMED,
            Effect.NEUTRAL,
            Optional.of(olds.get(0)),
            Optional.of(news.get(0)),
            new Written(olds),
            new Written(news));
      }
    }
  }

  /** What a statement was called, where that name is gone. */
  private List<String> olds(String name) {
    return now.former().getOrDefault(name, List.of()).stream()
        .filter(former -> old.statement(former).isPresent())
        .filter(former -> now.statement(former).isEmpty())
        .toList();
  }
}
