package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Told;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.ConceptKind;

/** Both sides of a comparison, in the same terms. */
final class Both {
  private final Map<Side, PublishedPolicy> policies = new EnumMap<>(Side.class);
  private final Map<Side, Told> told = new EnumMap<>(Side.class);
  private final Map<Side, Cover> permits = new EnumMap<>(Side.class);
  private final Map<Side, Cover> promises = new EnumMap<>(Side.class);
  private final Renames renames;
  private final Space space;
  private final Truth truth;

  Both(KnownStates states, PublishedPolicy before, PublishedPolicy after, Renames renames) {
    policies.put(Side.BEFORE, before);
    policies.put(Side.AFTER, after);
    this.renames = renames;
    policies.forEach((side, policy) -> told.put(side, states.of(policy).told()));
    space = new Space(told.get(Side.BEFORE).terms(), told.get(Side.AFTER).terms(), renames);
    truth =
        new Truth(
            after.vocabulary().terms(ConceptKind.BASIS).hierarchy(),
            told.values().stream().map(side -> side.terms().of(Dimension.ABOUT)).toList());
    SortedSet<String> common = common();
    told.forEach(
        (side, all) -> {
          permits.put(side, Cover.ofPermits(side, all.permits(), common, space, renames));
          promises.put(side, Cover.ofPromises(side, all.promises(), common, space, renames));
        });
  }

  static Side other(Side side) {
    return side == Side.BEFORE ? Side.AFTER : Side.BEFORE;
  }

  PublishedPolicy published(Side side) {
    return policies.get(side);
  }

  Policy policy(Side side) {
    return policies.get(side).policy();
  }

  Told told(Side side) {
    return told.get(side);
  }

  Cover permits(Side side) {
    return permits.get(side);
  }

  Cover promises(Side side) {
    return promises.get(side);
  }

  Renames renames() {
    return renames;
  }

  Space space() {
    return space;
  }

  Truth truth() {
    return truth;
  }

  Facts facts(Side side) {
    return new Facts(side, renames);
  }

  /** What a statement of one side is on the other. */
  SortedSet<String> across(Side side, String name) {
    return side == Side.BEFORE ? renames.after(name) : renames.before(name);
  }

  /** The same, of a kind of statements. */
  List<String> across(Side side, String name, Class<? extends Statement> kind) {
    return across(side, name).stream()
        .filter(other -> policy(other(side)).statement(other).filter(kind::isInstance).isPresent())
        .toList();
  }

  /** What a side permits, or promises. */
  Cover cover(Side side, boolean promises) {
    return promises ? promises(side) : permits(side);
  }

  /** Whose law a side is written for. */
  SortedSet<String> jurisdictions(Side side) {
    SortedSet<String> ids = new TreeSet<>();
    policy(side).header().jurisdictions().forEach(ref -> ids.add(ref.id()));
    return ids;
  }

  /** Whose law both are written for. */
  SortedSet<String> common() {
    SortedSet<String> common = jurisdictions(Side.BEFORE);
    common.retainAll(jurisdictions(Side.AFTER));
    return common;
  }

  /** The jurisdictions of one side only, in its author's order. */
  List<String> only(Side side) {
    List<String> only = new ArrayList<>();
    for (Ref ref : policy(side).header().jurisdictions()) {
      if (!jurisdictions(other(side)).contains(ref.id())) {
        only.add(ref.id());
      }
    }
    return only;
  }
}
