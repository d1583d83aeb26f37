package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Declaration;
import org.mingwen.compiler.model.Policy;

/** Which statements have another name, and are the same: {@code statement was old}. */
final class NameChanges {
  private final Sides sides;
  private final ChangeList changes;

  NameChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    new TreeMap<>(sides.now().former())
        .forEach(
            (name, former) -> {
              List<String> olds =
                  former.stream()
                      .filter(old -> sides.old().statement(old).isPresent())
                      .filter(old -> sides.now().statement(old).isEmpty())
                      .toList();
              if (!olds.isEmpty() && sides.now().statement(name).isPresent()) {
                changes.add(
                    ChangeKind.RENAMED,
                    Effect.NEUTRAL,
                    Optional.of(olds.get(0)),
                    Optional.of(name),
                    new Operand.Text(
                        olds.stream()
                            .map(old -> written(sides.old(), old))
                            .collect(Collectors.joining(", "))),
                    new Operand.Text(written(sides.now(), name)));
              }
            });
  }

  /** A name as its author writes it: declarations without their kind. */
  private static String written(Policy policy, String name) {
    boolean declared = policy.statement(name).filter(Declaration.class::isInstance).isPresent();
    return declared ? name.substring(name.indexOf('.') + 1) : name;
  }
}
