package org.mingwen.compiler.meaning;

import java.util.List;
import java.util.Optional;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Range;

/**
 * How long data is kept.
 *
 * @param rule its id, unique among the rules of a policy
 * @param statement the name of the statement that says so
 * @param box the data it is about, and the purposes; everything in the other dimensions
 * @param jurisdictions where, sorted; empty for everywhere
 * @param ends what ends the time; the earliest that has happened counts
 * @param undetermined whether it has an end that is only a criterion in words, or a gap
 * @param then what is done at the end, sorted
 * @param unless what keeps the data longer
 * @param cleaning how often what is due is cleaned away; it extends nothing
 * @param backups how long copies outlive the data
 */
public record Keep(
    String rule,
    String statement,
    Box box,
    List<String> jurisdictions,
    List<End> ends,
    boolean undetermined,
    List<String> then,
    Optional<Condition> unless,
    Optional<Range> cleaning,
    Optional<Range> backups) {
  /** Keeps its own copies. */
  public Keep {
    jurisdictions = jurisdictions.stream().sorted().distinct().toList();
    ends = ends.stream().distinct().toList();
    then = then.stream().sorted().distinct().toList();
  }

  /** Whether it holds in a jurisdiction. */
  public boolean holdsIn(String jurisdiction) {
    return jurisdictions.isEmpty() || jurisdictions.contains(jurisdiction);
  }

  /**
   * Some time after something happened.
   *
   * @param trigger what happens
   * @param range how long after; empty where the event itself is the end
   */
  public record End(String trigger, Optional<Range> range) {}
}
