package org.mingwen.compiler.meaning;

import java.util.List;
import org.mingwen.compiler.model.Condition;

/**
 * A box that a permit or a promise leaves out. What a promise leaves out it permits not; what a
 * permit leaves out it forbids not.
 *
 * @param box what is left out
 * @param jurisdictions where, sorted; empty for everywhere
 * @param condition under which condition
 */
public record Omission(Box box, List<String> jurisdictions, Condition condition) {
  /** Keeps its own copy. */
  public Omission {
    jurisdictions = jurisdictions.stream().sorted().distinct().toList();
  }
}
