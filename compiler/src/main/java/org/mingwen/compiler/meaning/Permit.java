package org.mingwen.compiler.meaning;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingwen.compiler.model.Condition;

/**
 * Something that is permitted.
 *
 * @param rule its id, unique among the rules of a policy
 * @param statement the name of the statement that permits it
 * @param box what is permitted
 * @param holds under which condition, for each jurisdiction in which it holds
 * @param exemptions what it leaves out: questions that share something with one
 * @param obligations what has to be done with it, by id, sorted
 */
public record Permit(
    String rule,
    String statement,
    Box box,
    SortedMap<String, Condition> holds,
    List<Omission> exemptions,
    List<String> obligations) {
  /** Keeps its own copies. */
  public Permit {
    holds = Collections.unmodifiableSortedMap(new TreeMap<>(holds));
    exemptions = List.copyOf(exemptions);
    obligations = obligations.stream().sorted().distinct().toList();
  }
}
