package org.mingwen.compiler.diff;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingwen.compiler.canonical.FactTrees;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * Both versions of a policy, and what the earlier one's things are called in the later one.
 *
 * @param before the earlier one
 * @param after the later one
 * @param renames the later names
 * @param jurisdictions those that both are written for, in which alone they can be compared
 */
record Sides(
    PublishedPolicy before,
    PublishedPolicy after,
    LaterNames renames,
    SortedSet<String> jurisdictions) {
  static Sides of(PublishedPolicy before, PublishedPolicy after) {
    return new Sides(
        before,
        after,
        LaterNames.between(before.policy(), after.policy()),
        Pairing.common(before.policy(), after.policy()));
  }

  Policy old() {
    return before.policy();
  }

  Policy now() {
    return after.policy();
  }

  /** Every term of purposes or data with its kinds, by its later name. */
  SortedSet<String> reach(Side side, Dimension dimension, Refs refs) {
    PublishedPolicy policy = side == Side.BEFORE ? before : after;
    boolean data = dimension == Dimension.DATA;
    SortedSet<String> reached = new TreeSet<>();
    Hierarchy kinds = policy.meaning().terms().of(dimension);
    for (String term : data ? policy.policy().items(refs) : new TreeSet<>(refs.ids())) {
      reached.addAll(kinds.contains(term) ? kinds.down(term) : new TreeSet<>(Set.of(term)));
    }
    SortedSet<String> later = new TreeSet<>();
    String prefix = data ? "item." : "purpose.";
    reached.forEach(term -> later.add(side == Side.BEFORE ? renames.id(prefix, term) : term));
    return later;
  }

  /**
   * Every item that data names stand for, with its kinds, by its later name; empty for everything.
   *
   * @param sensitive whether to write out what is sensitive
   */
  private Optional<SortedSet<String>> reach(Side side, Refs data, boolean sensitive) {
    if (data.isEmpty() || data.isAny()) {
      return Optional.empty();
    }
    PublishedPolicy policy = side == Side.BEFORE ? before : after;
    SortedSet<String> items = policy.policy().items(data);
    if (sensitive && items.contains("sensitive")) {
      items.addAll(policy.meaning().sensitive());
    }
    Hierarchy kinds = policy.meaning().terms().of(Dimension.DATA);
    SortedSet<String> reached = new TreeSet<>();
    for (String item : items) {
      reached.addAll(kinds.contains(item) ? kinds.down(item) : new TreeSet<>(Set.of(item)));
    }
    return Optional.of(side == Side.BEFORE ? renames.data(reached) : reached);
  }

  /** Whether a statement of the later version needs the person's consent somewhere. */
  boolean restsOnConsent(Statement statement) {
    return after.meaning().permits().stream()
        .filter(permit -> permit.statement().equals(statement.name()))
        .flatMap(permit -> permit.holds().values().stream())
        .anyMatch(condition -> !Consents.kinds(condition, statement.name()).isEmpty());
  }

  /** A label that is, or was, all that says what something is: another can mean something else. */
  void label(Pair<?> pair, Phrase old, Phrase now, Fields fields) {
    if (FactTrees.isDefinedByItsLabel(before, pair.before())
        || FactTrees.isDefinedByItsLabel(after, pair.after())) {
      fields.meaning(old, now);
    }
  }

  /**
   * Which way it goes from the data of one statement to that of another; empty where it is the
   * same.
   *
   * @param more which way it goes to be about more
   */
  Optional<Effect> data(Refs old, Refs now, Effect more) {
    // What is sensitive is the same promise, whatever comes to be sensitive.
    boolean written = old.ids().contains("sensitive") != now.ids().contains("sensitive");
    Optional<SortedSet<String>> had = reach(Side.BEFORE, old, written);
    Optional<SortedSet<String>> has = reach(Side.AFTER, now, written);
    if (had.isEmpty() || has.isEmpty()) {
      return had.isEmpty() == has.isEmpty()
          ? Optional.empty()
          : Optional.of(has.isEmpty() ? more : Effects.reverse(more));
    }
    return Fields.compare(had.get(), has.get(), more);
  }
}
