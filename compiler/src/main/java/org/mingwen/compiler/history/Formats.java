package org.mingwen.compiler.history;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingwen.compiler.canonical.CanonicalException;
import org.mingwen.compiler.canonical.JsonTree;

/**
 * The formats in which versions were frozen. A frozen file is never rewritten; what an older format
 * said otherwise is raised in memory, one step for each format since. A fact that is new is no
 * reason for a step, only one that is said in another way.
 *
 * @param steps how the tree of {@code policy.json} of each format becomes that of the next; the
 *     first raises format 1
 */
record Formats(List<UnaryOperator<Map<String, Object>>> steps) {
  /** The format that is written. */
  static final int CURRENT = 1;

  /** The steps from every format there was. */
  static final Formats KNOWN = new Formats(List.of());

  private static final String FORMAT = "format";

  Formats {
    steps = List.copyOf(steps);
  }

  /** The newest format that these steps lead to. */
  int newest() {
    return steps.size() + 1;
  }

  /**
   * The format of a file.
   *
   * @throws CanonicalException if it names none
   */
  static int of(Map<String, Object> tree) {
    int format = JsonTree.part(tree, FORMAT, Integer.class);
    if (format < 1) {
      throw new CanonicalException("no format: " + format);
    }
    return format;
  }

  /** A tree of some format in the newest one. */
  Map<String, Object> raised(Map<String, Object> tree, int format) {
    Map<String, Object> raised = tree;
    for (UnaryOperator<Map<String, Object>> step : steps.subList(format - 1, steps.size())) {
      raised = step.apply(raised);
    }
    return raised;
  }
}
