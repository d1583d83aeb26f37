package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Statement;

/**
 * Which statements of two versions are the same: those of the same name, those that one {@code
 * was}, and, of the others, those about the same in a common jurisdiction.
 *
 * @param pairs in the order of the later version; a statement that was split or merged is in
 *     several
 * @param folded those of the earlier version that went, with what else said the same subject in
 *     both and now stands for them
 * @param unfolded those of the later version that came, with what stood for them
 * @param removed those of the earlier version about which nothing is said any more
 * @param added those of the later version about which nothing was said
 */
record Pairing<T extends Statement>(
    List<Pair<T>> pairs,
    List<Pair<T>> folded,
    List<Pair<T>> unfolded,
    List<T> removed,
    List<T> added) {
  /**
   * The statements of a kind.
   *
   * @param subject what a statement is about; statements about the same can continue each other
   *     under another name
   */
  static <T extends Statement> Pairing<T> of(
      Class<T> kind, Policy before, Policy after, Function<T, Object> subject) {
    LaterNames renames = LaterNames.between(before, after);
    List<T> olds = before.all(kind).toList();
    List<T> nows = after.all(kind).toList();
    List<Pair<T>> pairs = new ArrayList<>();
    for (T old : olds) {
      for (String name : renames.names(old.name())) {
        after
            .statement(name)
            .filter(kind::isInstance)
            .map(now -> new Pair<>(old, kind.cast(now)))
            .ifPresent(pairs::add);
      }
    }
    List<T> left = olds.stream().filter(old -> !has(pairs, Pair::before, old)).toList();
    List<T> come = nows.stream().filter(now -> !has(pairs, Pair::after, now)).toList();
    pairs.addAll(about(left, come, subject));
    List<T> removed = left.stream().filter(old -> !has(pairs, Pair::before, old)).toList();
    List<T> added = come.stream().filter(now -> !has(pairs, Pair::after, now)).toList();
    List<Pair<T>> folded = about(removed, nows, subject);
    List<Pair<T>> unfolded = about(olds, added, subject);
    pairs.sort(Comparator.comparingInt(pair -> nows.indexOf(pair.after())));
    return new Pairing<>(
        List.copyOf(pairs),
        folded,
        unfolded,
        removed.stream().filter(old -> !has(folded, Pair::before, old)).toList(),
        added.stream().filter(now -> !has(unfolded, Pair::after, now)).toList());
  }

  private static <T extends Statement> boolean has(
      List<Pair<T>> pairs, Function<Pair<T>, T> side, T statement) {
    return pairs.stream().anyMatch(pair -> side.apply(pair).equals(statement));
  }

  private static <T extends Statement> List<Pair<T>> about(
      List<T> olds, List<T> nows, Function<T, Object> subject) {
    List<Pair<T>> pairs = new ArrayList<>();
    for (T old : olds) {
      for (T now : nows) {
        if (subject.apply(old).equals(subject.apply(now)) && meet(old, now)) {
          pairs.add(new Pair<>(old, now));
        }
      }
    }
    return pairs;
  }

  private static boolean meet(Statement one, Statement other) {
    return one.part().isEmpty()
        || other.part().isEmpty()
        || one.part().stream().anyMatch(other.part()::contains);
  }

  /** The jurisdictions that a policy is written for in both versions. */
  static SortedSet<String> common(Policy before, Policy after) {
    SortedSet<String> common = new TreeSet<>(jurisdictions(before));
    common.retainAll(jurisdictions(after));
    return common;
  }

  private static List<String> jurisdictions(Policy policy) {
    List<Ref> named = policy.header().jurisdictions();
    // A policy that names none is written for China.
    return named.isEmpty() ? List.of("cn") : named.stream().map(Ref::id).toList();
  }
}
