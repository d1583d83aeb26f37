package org.mingwen.enforcer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One item of a request in one jurisdiction, as itself or as an export, with the rules that bear on
 * it.
 *
 * @param item the item of data, or {@code any}
 * @param jurisdiction the jurisdiction
 * @param exportTo place to which it is asked as export, or {@code any}; empty for the request as it
 *     is
 * @param bans the forbids that share something with it and do not certainly except it
 * @param grants the permits that contain it and hold in the jurisdiction
 * @param gate what a decision looks at
 */
record Question(
    String item,
    String jurisdiction,
    String exportTo,
    List<Banned> bans,
    List<Granted> grants,
    Gate gate) {

  /** A forbid and what is left of it. */
  record Banned(Forbid forbid, Gate.Ban ban) {}

  /** A permit and its condition in the jurisdiction. */
  record Granted(Permit permit, Condition condition) {}

  /** Looks up the rules. */
  static Question of(Rules rules, Cell cell, int jurisdiction, String place, String exportTo) {
    List<Banned> bans = bans(rules, cell, jurisdiction);
    List<Granted> grants = grants(rules, cell, jurisdiction);
    Set<Condition> owing = new LinkedHashSet<>();
    Set<Condition> open = new LinkedHashSet<>();
    for (Granted grant : grants) {
      (grant.permit().unfulfilled().isEmpty() ? open : owing).add(grant.condition());
    }
    Gate gate =
        new Gate(
            bans.stream().map(Banned::ban).distinct().toList(),
            owing.contains(Condition.ALWAYS) ? List.of(Condition.ALWAYS) : List.copyOf(owing),
            open.contains(Condition.ALWAYS) ? List.of(Condition.ALWAYS) : List.copyOf(open));
    String item = rules.terms(Dimension.DATA).name(cell.term(Dimension.DATA));
    return new Question(item, place, exportTo, bans, grants, gate);
  }

  private static List<Banned> bans(Rules rules, Cell cell, int jurisdiction) {
    List<Banned> bans = new ArrayList<>();
    for (Forbid forbid : rules.touching(cell)) {
      if (forbid.in().get(jurisdiction)) {
        List<Condition> unless =
            forbid.exceptions().stream()
                .filter(exception -> exception.in().get(jurisdiction))
                .filter(exception -> exception.box().contains(cell))
                .map(Exemption::condition)
                .distinct()
                .toList();
        if (!unless.contains(Condition.ALWAYS)) {
          bans.add(
              new Banned(forbid, new Gate.Ban(forbid.condition(), forbid.knowingly(), unless)));
        }
      }
    }
    return bans;
  }

  private static List<Granted> grants(Rules rules, Cell cell, int jurisdiction) {
    List<Granted> grants = new ArrayList<>();
    for (Permit permit : rules.containing(cell)) {
      Condition condition = permit.condition(cell, jurisdiction);
      if (condition != null) {
        grants.add(new Granted(permit, condition));
      }
    }
    return grants;
  }
}
