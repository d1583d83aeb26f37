package org.mingwen.compiler.meaning;

import java.util.List;
import org.mingwen.compiler.model.Condition;

/**
 * Something that is promised not to be done.
 *
 * @param rule its id, unique among the rules of a policy
 * @param statement the name of the statement that promises it
 * @param box what is not done
 * @param jurisdictions where, sorted; empty for everywhere
 * @param condition under which condition it is not done
 * @param knowingly whether it applies only where its condition is known to be true
 * @param exemptions what it leaves out: questions wholly within one
 */
public record Forbid(
    String rule,
    String statement,
    Box box,
    List<String> jurisdictions,
    Condition condition,
    boolean knowingly,
    List<Omission> exemptions) {
  /** Keeps its own copies. */
  public Forbid {
    jurisdictions = jurisdictions.stream().sorted().distinct().toList();
    exemptions = List.copyOf(exemptions);
  }
}
