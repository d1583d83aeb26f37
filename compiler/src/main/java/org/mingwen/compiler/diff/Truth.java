package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * Compares conditions by truth table. Facts that imply others are taken to: who is under 14 is
 * under 18, and separate consent is consent.
 */
final class Truth {
  /** A table has a row for each combination of this many facts at most. */
  static final int MOST_FACTS = 8;

  private final Hierarchy bases;
  private final List<Hierarchy> roles;
  private final Map<List<Condition>, Optional<Boolean>> known = new HashMap<>();

  /**
   * Compares conditions.
   *
   * @param bases which kinds of consent are kinds of others
   * @param roles which roles are kinds of others, on each side
   */
  Truth(Hierarchy bases, List<Hierarchy> roles) {
    this.bases = bases;
    this.roles = List.copyOf(roles);
  }

  /** Whether one is true wherever the other is; empty where there are too many facts to tell. */
  Optional<Boolean> implies(Condition one, Condition other) {
    if (one.equals(other) || other.equals(Condition.TRUE)) {
      return Optional.of(true);
    }
    return known.computeIfAbsent(List.of(one, other), key -> decide(one, other));
  }

  private Optional<Boolean> decide(Condition one, Condition other) {
    TreeSet<Condition> facts = new TreeSet<>(Comparator.comparing(Condition::toString));
    facts(one, facts);
    facts(other, facts);
    if (facts.size() > MOST_FACTS) {
      return Optional.empty();
    }
    List<Condition> columns = new ArrayList<>(facts);
    for (int row = 0; row < 1 << columns.size(); row++) {
      if (possible(columns, row) && isTrue(one, columns, row) && !isTrue(other, columns, row)) {
        return Optional.of(false);
      }
    }
    return Optional.of(true);
  }

  private static void facts(Condition condition, Collection<Condition> facts) {
    if (condition instanceof Condition.All all) {
      all.of().forEach(c -> facts(c, facts));
    } else if (condition instanceof Condition.Any any) {
      any.of().forEach(c -> facts(c, facts));
    } else if (condition instanceof Condition.Not not) {
      facts(not.of(), facts);
    } else {
      facts.add(condition);
    }
  }

  private static boolean isTrue(Condition condition, List<Condition> columns, int row) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().allMatch(c -> isTrue(c, columns, row));
    } else if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(c -> isTrue(c, columns, row));
    } else if (condition instanceof Condition.Not not) {
      return !isTrue(not.of(), columns, row);
    }
    return (row >> columns.indexOf(condition) & 1) == 1;
  }

  private boolean possible(List<Condition> columns, int row) {
    for (int i = 0; i < columns.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        if ((row >> i & 1) == 1
            && (row >> j & 1) == 0
            && factImplies(columns.get(i), columns.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean factImplies(Condition one, Condition other) {
    if (one instanceof Condition.AgeUnder age && other instanceof Condition.AgeUnder older) {
      return age.years() < older.years();
    } else if (one instanceof Condition.Role role && other instanceof Condition.Role wider) {
      return isRole(role.subject(), wider.subject());
    }
    return one instanceof Condition.Consent consent
        && other instanceof Condition.Consent weaker
        && consent.statement().equals(weaker.statement())
        && stronger(consent.kind(), weaker.kind());
  }

  /** Whether who has a role has the other: so say all sides that know it, and one does. */
  private boolean isRole(String role, String wider) {
    List<Hierarchy> knowing = roles.stream().filter(side -> side.contains(role)).toList();
    return !knowing.isEmpty()
        && knowing.stream().allMatch(side -> side.contains(wider) && side.isWithin(role, wider));
  }

  /** Whether a consent of one kind is also one of the other: separate consent is consent. */
  boolean stronger(String kind, String weaker) {
    return kind.equals(weaker)
        || (bases.contains(kind) && bases.contains(weaker) && bases.isWithin(kind, weaker));
  }
}
