package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.publication.PublishedPolicy;

/**
 * Which consents given under earlier revisions still count. A consent counts for what a statement
 * says now if what it was given to contained that, and in every revision since it did: narrowing
 * asks nobody again, narrowing and then widening does.
 *
 * @param counting the consents that count, by the present name of the statement that needs one; a
 *     statement for which none counts has none
 * @param again the statements, in order, that an earlier revision had and for which no consent to
 *     the last revision counts
 */
public record EarlierConsents(SortedMap<String, List<Given>> counting, List<String> again) {
  /** Keeps its own copies. */
  public EarlierConsents {
    SortedMap<String, List<Given>> copy = new TreeMap<>();
    counting.forEach((statement, given) -> copy.put(statement, List.copyOf(given)));
    counting = Collections.unmodifiableSortedMap(copy);
    again = List.copyOf(again);
  }

  /**
   * A consent to a statement under a revision.
   *
   * @param statement its name in that revision
   * @param revision the revision's number
   */
  public record Given(String statement, int revision) {}

  /**
   * The consents that count for a state of a policy.
   *
   * @param earlier the revisions before it that stood, by their numbers
   * @param present the state
   */
  public static EarlierConsents of(
      SortedMap<Integer, PublishedPolicy> earlier, PublishedPolicy present) {
    return of(earlier, present, new KnownStates());
  }

  static EarlierConsents of(
      SortedMap<Integer, PublishedPolicy> earlier, PublishedPolicy present, KnownStates told) {
    List<Integer> revisions = new ArrayList<>(earlier.keySet());
    List<PublishedPolicy> states = new ArrayList<>(earlier.values());
    SortedMap<String, List<Given>> counting = new TreeMap<>();
    Set<String> known = new TreeSet<>();
    List<String> needed = List.of();
    // for each statement now the statements of a revision whose consent counted ever since
    Map<String, SortedSet<String>> since = new HashMap<>();
    Map<String, SortedSet<String>> atLast = new HashMap<>();
    Renames toNext = null;
    Renames renames = Renames.between(present.policy(), present.policy());
    for (int i = states.size() - 1; i >= 0; i--) {
      PublishedPolicy next = i + 1 < states.size() ? states.get(i + 1) : present;
      renames = Renames.between(states.get(i).policy(), next.policy()).then(renames);
      Both both = new Both(told, states.get(i), renamed(present, renames), renames);
      SameConsent same =
          SameConsent.of(
              both, FieldChanges.of(Sides.of(states.get(i), both.published(Side.AFTER))));
      needed = same.needed();
      Map<String, SortedSet<String>> here = new HashMap<>();
      for (String statement : needed) {
        if (!renames.before(statement).isEmpty()
            || states.get(i).policy().statement(statement).isPresent()) {
          known.add(statement);
        }
        SortedSet<String> names = new TreeSet<>();
        for (String old : same.counting(statement)) {
          if (toNext == null || meets(toNext.after(old), since.get(statement))) {
            names.add(old);
            counting
                .computeIfAbsent(statement, key -> new ArrayList<>())
                .add(0, new Given(old, revisions.get(i)));
          }
        }
        here.put(statement, names);
      }
      if (toNext == null) {
        atLast.putAll(here);
        known.addAll(rewritten(both));
      }
      since = here;
      toNext = i == 0 ? null : Renames.between(states.get(i - 1).policy(), states.get(i).policy());
    }
    return new EarlierConsents(
        counting,
        needed.stream()
            .filter(known::contains)
            .filter(
                statement -> atLast.getOrDefault(statement, Collections.emptySortedSet()).isEmpty())
            .toList());
  }

  /** Statements of which only the names are new. */
  private static List<String> rewritten(Both both) {
    Consequences consequences = new Consequences(both, List.of());
    consequences.rewritten(PermitChanges.of(both, Set.of()));
    return consequences.inOrder().stream()
        .filter(name -> both.renames().before(name).isEmpty())
        .toList();
  }

  private static boolean meets(SortedSet<String> these, SortedSet<String> those) {
    return those != null && !Collections.disjoint(these, those);
  }

  /** The same state, with the names of statements in an earlier one than the last. */
  private static PublishedPolicy renamed(PublishedPolicy present, Renames renames) {
    Policy policy = present.policy();
    if (renames.former().equals(policy.former())) {
      return present;
    }
    Policy since = new Policy(policy.header(), policy.statements(), renames.former());
    return new PublishedPolicy(
        since, present.meaning(), present.words(), present.publications(), present.vocabulary());
  }
}
