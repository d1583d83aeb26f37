package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Omission;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.model.Condition;

/**
 * What one side of a comparison permits, or what it promises, in the terms of both sides.
 *
 * @param side which side
 * @param rules by the statement that they were made from
 */
record Cover(Side side, SortedMap<String, List<CellRule>> rules) {
  /** The rules of a statement; none where it makes none. */
  List<CellRule> of(String statement) {
    return rules.getOrDefault(statement, List.of());
  }

  /** All rules. */
  List<CellRule> all() {
    return rules.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Permits: a question has to lie within one, and share nothing with what it leaves out.
   *
   * @param where in which jurisdictions they are compared
   */
  static Cover ofPermits(
      Side side, List<Permit> permits, Set<String> where, Space space, Renames renames) {
    Facts facts = new Facts(side, renames);
    SortedMap<String, List<CellRule>> rules = new TreeMap<>();
    for (Permit permit : permits) {
      SortedMap<String, Condition> holds = new TreeMap<>();
      permit.holds().forEach((j, c) -> holds.put(j, facts.of(c, permit.statement())));
      holds.keySet().retainAll(where);
      List<CellRule.Left> left = new ArrayList<>();
      for (Omission omission : permit.exemptions()) {
        left.add(
            new CellRule.Left(
                space.touching(side, omission.box()),
                omission.jurisdictions(),
                facts.of(omission.condition(), permit.statement())));
      }
      add(
          rules,
          new CellRule(
              permit.statement(),
              space.permitted(side, permit.box()),
              holds,
              left,
              new TreeSet<>(permit.obligations())));
    }
    return new Cover(side, rules);
  }

  /** Promises: a question has to share something with one, and lie within what it leaves out. */
  static Cover ofPromises(
      Side side, List<Forbid> promises, Set<String> where, Space space, Renames renames) {
    Facts facts = new Facts(side, renames);
    SortedMap<String, List<CellRule>> rules = new TreeMap<>();
    for (Forbid promise : promises) {
      Condition condition = facts.of(promise.condition(), promise.statement());
      Condition applies =
          promise.knowingly() ? Condition.all(List.of(condition, Facts.KNOWN)) : condition;
      SortedMap<String, Condition> holds = new TreeMap<>();
      for (String jurisdiction : where) {
        if (promise.jurisdictions().isEmpty() || promise.jurisdictions().contains(jurisdiction)) {
          holds.put(jurisdiction, applies);
        }
      }
      List<CellRule.Left> left = new ArrayList<>();
      for (Omission omission : promise.exemptions()) {
        left.add(
            new CellRule.Left(
                space.within(side, omission.box()),
                omission.jurisdictions(),
                facts.of(omission.condition(), promise.statement())));
      }
      add(
          rules,
          new CellRule(
              promise.statement(),
              space.touching(side, promise.box()),
              holds,
              left,
              new TreeSet<>()));
    }
    return new Cover(side, rules);
  }

  private static void add(Map<String, List<CellRule>> rules, CellRule rule) {
    rules.computeIfAbsent(rule.statement(), key -> new ArrayList<>()).add(rule);
  }
}
