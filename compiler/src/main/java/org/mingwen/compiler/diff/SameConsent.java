package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.meaning.Omission;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * Whether a consent to what a statement said still is one to what a statement says now: what is
 * permitted lies within what was permitted, under the same or stronger conditions, needs no
 * stronger kind of consent, and nothing else that is said of it broadens. Promises are not part of
 * a statement, and withdrawing one is notified.
 */
final class SameConsent {
  private final Both both;
  private final List<Change> fields;
  private final Map<Side, Map<String, List<Permit>>> permits = new EnumMap<>(Side.class);

  private SameConsent(Both both, List<Change> fields) {
    this.both = both;
    this.fields = fields;
    for (Side side : Side.values()) {
      Map<String, List<Permit>> byStatement = new HashMap<>();
      for (Permit permit : both.published(side).meaning().permits()) {
        byStatement.computeIfAbsent(permit.statement(), key -> new ArrayList<>()).add(permit);
      }
      permits.put(side, byStatement);
    }
  }

  /**
   * Compares the consents of two states.
   *
   * @param fields what changed besides what is permitted
   */
  static SameConsent of(Both both, List<Change> fields) {
    return new SameConsent(both, fields);
  }

  /** The statements of the later side that need the person's consent somewhere, in order. */
  List<String> needed() {
    return both.policy(Side.AFTER).statements().stream()
        .map(statement -> statement.name())
        .filter(name -> !jurisdictions(Side.AFTER, name).isEmpty())
        .toList();
  }

  /** Whether a statement of the earlier side asked for consent anywhere. */
  boolean wasAsked(String old) {
    return !jurisdictions(Side.BEFORE, old).isEmpty();
  }

  /** Which earlier statements' consents count for a statement, among those that became it. */
  SortedSet<String> counting(String statement) {
    SortedSet<String> counting = new TreeSet<>();
    for (String old : both.renames().before(statement)) {
      if (counts(old, statement)) {
        counting.add(old);
      }
    }
    return counting;
  }

  private boolean counts(String old, String now) {
    boolean otherwiseBroader =
        fields.stream()
            .filter(change -> change.kind() != ChangeKind.BASIS_CHANGED)
            .filter(change -> change.after().filter(now::equals).isPresent())
            .anyMatch(change -> change.consequence() == Consequence.ASK_AGAIN);
    return !otherwiseBroader
        && jurisdictions(Side.AFTER, now).stream().allMatch(where -> counts(old, now, where));
  }

  /**
   * In a jurisdiction that both are written for it is what was consented to there; in one that is
   * new it is what was consented to anywhere.
   */
  private boolean counts(String old, String now, String where) {
    SortedSet<String> asked = jurisdictions(Side.BEFORE, old);
    if (both.jurisdictions(Side.BEFORE).contains(where)) {
      return asked.contains(where)
          && strongEnough(kinds(Side.BEFORE, old, where), kinds(Side.AFTER, now, where))
          && isWithin(old, where, now, where);
    }
    return asked.stream().anyMatch(there -> isWithin(old, there, now, where));
  }

  private boolean strongEnough(SortedSet<String> given, SortedSet<String> needed) {
    return given.stream()
        .allMatch(kind -> needed.stream().anyMatch(need -> both.truth().stronger(kind, need)));
  }

  /** Where a statement asks for consent. */
  private SortedSet<String> jurisdictions(Side side, String statement) {
    SortedSet<String> where = new TreeSet<>();
    for (Permit permit : permits.get(side).getOrDefault(statement, List.of())) {
      for (String jurisdiction : permit.holds().keySet()) {
        if (!kinds(side, statement, jurisdiction).isEmpty()) {
          where.add(jurisdiction);
        }
      }
    }
    return where;
  }

  private SortedSet<String> kinds(Side side, String statement, String where) {
    SortedSet<String> kinds = new TreeSet<>();
    for (Permit permit : permits.get(side).getOrDefault(statement, List.of())) {
      Condition condition = permit.holds().getOrDefault(where, Condition.TRUE);
      kinds.addAll(Consents.kinds(condition, statement));
    }
    kinds.remove("guardian-consent");
    return kinds;
  }

  private boolean isWithin(String old, String there, String now, String where) {
    List<CellRule> wide = rules(Side.BEFORE, old, there);
    return rules(Side.AFTER, now, where).stream()
        .allMatch(
            rule ->
                Gains.of(rule, wide, List.of(), both.truth(), true)
                    .map(List::isEmpty)
                    .orElse(false));
  }

  /** What a statement permits in a jurisdiction to whom everything was consented that it asks. */
  private List<CellRule> rules(Side side, String statement, String where) {
    Facts facts = both.facts(side);
    List<CellRule> rules = new ArrayList<>();
    for (Permit permit : permits.get(side).getOrDefault(statement, List.of())) {
      Condition condition = permit.holds().get(where);
      if (condition != null) {
        List<CellRule.Left> left = new ArrayList<>();
        for (Omission omission : permit.exemptions()) {
          if (omission.jurisdictions().isEmpty() || omission.jurisdictions().contains(where)) {
            left.add(left(side, omission.box(), given(facts.of(omission.condition(), statement))));
          }
        }
        outOfScope(side).ifPresent(box -> left.add(left(side, box, Condition.TRUE)));
        rules.add(
            new CellRule(
                statement,
                both.space().permitted(side, permit.box()),
                new TreeMap<>(Map.of("", given(facts.of(condition, statement)))),
                left,
                new TreeSet<>()));
      }
    }
    return rules;
  }

  private CellRule.Left left(Side side, Box box, Condition condition) {
    Map<Dimension, BitSet> touching = both.space().touching(side, box);
    return new CellRule.Left(touching, List.of(), condition);
  }

  private Optional<Box> outOfScope(Side side) {
    PublishedPolicy policy = both.published(side);
    Meaning meaning = policy.meaning();
    return meaning.outOfScope().isEmpty()
        ? Optional.empty()
        : Optional.of(new Box(Map.of(Dimension.DATA, Extent.of(meaning.outOfScope()))));
  }

  /** A condition once every consent to the statement itself is given. */
  private static Condition given(Condition condition) {
    if (condition instanceof Condition.All all) {
      return Condition.all(all.of().stream().map(SameConsent::given).toList());
    } else if (condition instanceof Condition.Any any) {
      return Condition.any(any.of().stream().map(SameConsent::given).toList());
    } else if (condition instanceof Condition.Consent consent
        && consent.statement().equals(Facts.ITSELF)) {
      return Condition.TRUE;
    }
    return condition;
  }
}
