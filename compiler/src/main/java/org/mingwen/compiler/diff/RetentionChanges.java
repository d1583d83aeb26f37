package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingwen.compiler.diff.Operand.Data;
import org.mingwen.compiler.diff.Operand.DataOf;
import org.mingwen.compiler.diff.Operand.If;
import org.mingwen.compiler.diff.Operand.Value;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Keep;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;

/**
 * What changed of how long data is kept. For each item, purpose and jurisdiction the statements
 * that govern there are compared, whatever they are called, so that splitting a statement changes
 * nothing and a narrower one shows.
 *
 * <p>Data that only one of the versions handles is left out: that it is kept for some time is no
 * more than what was said of handling it.
 */
final class RetentionChanges {
  /** What stands for an item that no statement names. */
  private static final String OTHER = "";

  private final Sides sides;
  private final ChangeList changes;
  private final Map<List<Object>, Found> found = new LinkedHashMap<>();
  private final Map<List<Object>, SortedSet<String>> governed = new LinkedHashMap<>();

  /** A change, and the items it was found for, by their later ids. */
  private record Found(
      ChangeKind kind,
      Effect effect,
      Optional<String> before,
      Optional<String> after,
      List<Operand> operands,
      boolean dataFirst,
      SortedSet<String> items) {}

  RetentionChanges(Sides sides, ChangeList changes) {
    this.sides = sides;
    this.changes = changes;
  }

  void find() {
    SortedSet<String> olds = handled(sides.before(), Side.BEFORE);
    SortedSet<String> nows = handled(sides.after(), Side.AFTER);
    SortedSet<String> items = new TreeSet<>(kept(sides.before(), Side.BEFORE));
    items.addAll(kept(sides.after(), Side.AFTER));
    items.addAll(olds);
    items.addAll(nows);
    items.removeIf(item -> olds.contains(item) != nows.contains(item));
    items.add(OTHER);
    Map<String, String> earlier = earlier(items);
    for (String jurisdiction : sides.jurisdictions()) {
      for (Optional<String> purpose : purposes()) {
        for (String item : items) {
          compare(item, earlier.getOrDefault(item, item), purpose, jurisdiction);
        }
      }
    }
    found.values().forEach(this::report);
    // What is said besides, statement by statement.
    Pairing.of(Retention.class, sides.old(), sides.now(), Retention::name)
        .pairs()
        .forEach(this::besides);
  }

  /** The items that practices and cookies name, by their later ids. */
  private SortedSet<String> handled(PublishedPolicy policy, Side side) {
    Policy said = policy.policy();
    return named(
        policy,
        side,
        Stream.concat(
            said.all(Practice.class).map(practice -> practice.scope().data()),
            said.all(Cookie.class).map(Cookie::data)));
  }

  private SortedSet<String> kept(PublishedPolicy policy, Side side) {
    return named(policy, side, policy.policy().all(Retention.class).map(Retention::data));
  }

  private SortedSet<String> named(PublishedPolicy policy, Side side, Stream<Refs> data) {
    SortedSet<String> named = new TreeSet<>();
    data.forEach(refs -> named.addAll(policy.policy().items(refs)));
    named.retainAll(policy.meaning().terms().of(Dimension.DATA).ids());
    return side == Side.BEFORE ? sides.renames().data(named) : named;
  }

  /** What items were called in the earlier version, where that is another name. */
  private Map<String, String> earlier(SortedSet<String> items) {
    Map<String, String> earlier = new LinkedHashMap<>();
    for (String old : sides.before().meaning().terms().of(Dimension.DATA).ids()) {
      String now = sides.renames().id("item.", old);
      if (!now.equals(old) && items.contains(now)) {
        earlier.put(now, old);
      }
    }
    return earlier;
  }

  /** The purposes for which some retention says a time of its own, and any other one. */
  private List<Optional<String>> purposes() {
    SortedSet<String> named = new TreeSet<>();
    Stream.of(sides.old(), sides.now())
        .flatMap(policy -> policy.all(Retention.class))
        .forEach(retention -> named.addAll(retention.purposes().ids()));
    named.remove(Refs.ANY);
    List<Optional<String>> purposes = new ArrayList<>(List.of(Optional.empty()));
    named.forEach(purpose -> purposes.add(Optional.of(purpose)));
    return purposes;
  }

  private void compare(String item, String old, Optional<String> purpose, String jurisdiction) {
    List<Keep> had = sides.before().meaning().retentionOf(old, purpose, jurisdiction);
    List<Keep> has = sides.after().meaning().retentionOf(item, purpose, jurisdiction);
    if (had.isEmpty() && has.isEmpty()) {
      return;
    } else if (had.isEmpty()) {
      has.forEach(keep -> stated(keep, item));
    } else if (has.isEmpty()) {
      had.forEach(keep -> unstated(keep, item));
    } else {
      for (Keep now : has) {
        compare(item, continued(now, had), now);
      }
    }
  }

  /** Of several that govern, which contradict each other, the one of the same name. */
  private Keep continued(Keep now, List<Keep> had) {
    return had.stream()
        .filter(keep -> sides.renames().names(keep.statement()).contains(now.statement()))
        .findFirst()
        .orElse(had.get(0));
  }

  private void stated(Keep now, String item) {
    note(
        ChangeKind.RETENTION_ADDED,
        Effect.NARROWS,
        Optional.empty(),
        Optional.of(now.statement()),
        item,
        true,
        new Value(Side.AFTER, now.statement(), "period"));
  }

  private void unstated(Keep old, String item) {
    note(
        ChangeKind.RETENTION_REMOVED,
        Effect.BROADENS,
        Optional.of(old.statement()),
        Optional.empty(),
        item,
        true,
        new Value(Side.BEFORE, old.statement(), "period"));
  }

  private void compare(String item, Keep old, Keep now) {
    Optional<String> before = Optional.of(old.statement());
    Optional<String> after = Optional.of(now.statement());
    governed.computeIfAbsent(List.of(before, after), key -> new TreeSet<>()).add(item);
    Ends had = Ends.of(retention(sides.old(), old));
    Ends has = Ends.of(retention(sides.now(), now));
    boolean up = had.atMost(has);
    boolean down = has.atMost(had);
    if (!up || !down) {
      // Where one of them never surely ends, no time got longer.
      boolean known = (up || down) && had.isKnown() && has.isKnown();
      note(
          known
              ? (up ? ChangeKind.KEPT_LONGER : ChangeKind.KEPT_SHORTER)
              : ChangeKind.KEPT_OTHERWISE,
          down ? Effect.NARROWS : Effect.BROADENS,
          before,
          after,
          item,
          true,
          new Value(Side.BEFORE, old.statement(), "period"),
          new Value(Side.AFTER, now.statement(), "period"));
    }
    if (!old.then().equals(now.then())) {
      note(
          ChangeKind.DISPOSAL_CHANGED,
          Effect.MIXED,
          before,
          after,
          item,
          true,
          new Value(Side.BEFORE, old.statement(), "then"),
          new Value(Side.AFTER, now.statement(), "then"));
    }
    Optional<Condition> held = retention(sides.old(), old).unless();
    Optional<Condition> holds = retention(sides.now(), now).unless();
    for (Condition hold : Alternatives.only(holds, held, sides.renames())) {
      note(
          ChangeKind.HOLD_ADDED,
          Effect.BROADENS,
          before,
          after,
          item,
          false,
          new If(Side.AFTER, hold));
    }
    for (Condition hold : Alternatives.only(held, holds, sides.renames())) {
      note(
          ChangeKind.HOLD_REMOVED,
          Effect.NARROWS,
          before,
          after,
          item,
          false,
          new If(Side.BEFORE, hold));
    }
  }

  private static Retention retention(Policy policy, Keep keep) {
    return (Retention) policy.statement(keep.statement()).orElseThrow();
  }

  private void note(
      ChangeKind kind,
      Effect effect,
      Optional<String> before,
      Optional<String> after,
      String item,
      boolean dataFirst,
      Operand... operands) {
    if (before.isEmpty() || after.isEmpty()) {
      governed.computeIfAbsent(List.of(before, after), key -> new TreeSet<>()).add(item);
    }
    found
        .computeIfAbsent(
            List.of(kind, before, after, List.of(operands)),
            key ->
                new Found(
                    kind, effect, before, after, List.of(operands), dataFirst, new TreeSet<>()))
        .items()
        .add(item);
  }

  private void report(Found one) {
    List<Operand> operands = new ArrayList<>(one.operands());
    data(one).ifPresent(data -> operands.add(one.dataFirst() ? 0 : operands.size(), data));
    if (operands.size() > one.operands().size()) {
      changes.add(
          one.kind(), one.effect(), one.before(), one.after(), operands.toArray(Operand[]::new));
    }
  }

  /**
   * The data as the author of either statement lists them, where the change is about all of them;
   * else the items, groups by their label. Nothing where it is only about data that nobody names,
   * beside a statement about named data.
   */
  private Optional<Operand> data(Found one) {
    SortedSet<String> all = governed.get(List.of(one.before(), one.after()));
    if (one.items().equals(all)) {
      for (Side side : List.of(Side.AFTER, Side.BEFORE)) {
        Optional<String> statement = side == Side.AFTER ? one.after() : one.before();
        if (statement.filter(name -> governsAll(name, side, all)).isPresent()) {
          return Optional.of(new DataOf(side, statement.get()));
        }
      }
    }
    SortedSet<String> items = new TreeSet<>(one.items());
    items.remove(OTHER);
    return items.isEmpty() ? Optional.empty() : Optional.of(new Data(Side.AFTER, inGroups(items)));
  }

  /** Whether a statement governs nothing besides these items of what it names. */
  private boolean governsAll(String statement, Side side, SortedSet<String> items) {
    Policy policy = side == Side.BEFORE ? sides.old() : sides.now();
    Retention retention = (Retention) policy.statement(statement).orElseThrow();
    Refs data = retention.data();
    if (data.isEmpty() || data.isAny()) {
      return items.contains(OTHER);
    }
    SortedSet<String> named = policy.items(data);
    return items.containsAll(side == Side.BEFORE ? sides.renames().data(named) : named);
  }

  /** Items, groups whose every item is among them by theirs. */
  private List<String> inGroups(SortedSet<String> items) {
    Set<String> left = new TreeSet<>(items);
    List<String> ids = new ArrayList<>();
    for (DataGroup group : sides.now().all(DataGroup.class).toList()) {
      List<String> members = group.members().ids();
      if (!members.isEmpty() && left.containsAll(members)) {
        ids.add(group.id());
        left.removeAll(Set.copyOf(members));
      }
    }
    Hierarchy kinds = sides.after().meaning().terms().of(Dimension.DATA);
    left.stream()
        .filter(item -> items.stream().noneMatch(other -> isKind(item, other, kinds)))
        .forEach(ids::add);
    return ids;
  }

  private static boolean isKind(String item, String other, Hierarchy kinds) {
    return !item.equals(other)
        && kinds.contains(item)
        && kinds.contains(other)
        && kinds.isWithin(item, other);
  }

  private void besides(Pair<Retention> pair) {
    Fields fields = new Fields(pair, sides.renames(), changes);
    Retention old = pair.before();
    Retention now = pair.after();
    fields.rhythm(
        "cleaning", "cleaning", old.cleaning(), now.cleaning(), Effect.BROADENS, Effect.NARROWS);
    fields.rhythm(
        "backups", "backups", old.backups(), now.backups(), Effect.BROADENS, Effect.BROADENS);
    fields.channels(old.told(), now.told());
  }
}
