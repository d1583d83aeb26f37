package org.mingwen.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mingwen.compiler.diff.Operand.Channels;
import org.mingwen.compiler.diff.Operand.Label;
import org.mingwen.compiler.diff.Operand.Name;
import org.mingwen.compiler.diff.Operand.Value;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.model.Stated;
import org.mingwen.compiler.model.Statement;

/**
 * Compares what two versions of one statement say of one thing after the other.
 *
 * <p>A marked gap counts as silence: what was stated and is now unknown is promised no longer.
 */
final class Fields {
  private final Statement before;
  private final Statement after;
  private final LaterNames renames;
  private final ChangeList changes;
  private final boolean consented;

  /** How a value is shown. */
  interface Shown {
    Operand on(Side side);
  }

  Fields(Pair<? extends Statement> pair, LaterNames renames, ChangeList changes) {
    this(pair.before(), pair.after(), renames, changes, false);
  }

  private Fields(
      Statement before,
      Statement after,
      LaterNames renames,
      ChangeList changes,
      boolean consented) {
    this.before = before;
    this.after = after;
    this.renames = renames;
    this.changes = changes;
    this.consented = consented;
  }

  /**
   * For what people consented to, where they are asked: to have more of it is to ask again.
   *
   * @param onConsent whether the statement rests on consent now
   */
  Fields consented(boolean onConsent) {
    return new Fields(before, after, renames, changes, onConsent);
  }

  /** A property as the words would print it. */
  Shown value(String property) {
    return side -> new Value(side, on(side), property);
  }

  /** The label of the statement, or a few words. */
  Operand name(Side side) {
    return new Name(side, on(side));
  }

  private String on(Side side) {
    return side == Side.BEFORE ? before.name() : after.name();
  }

  /** A change of this statement. */
  void add(ChangeKind kind, Effect effect, Operand... operands) {
    boolean more = effect == Effect.BROADENS || effect == Effect.MIXED;
    Consequence consequence = consented && more ? Consequence.ASK_AGAIN : Found.consequence(effect);
    changes.add(
        new Change(
            kind,
            effect,
            Optional.of(before.name()),
            Optional.of(after.name()),
            List.of(operands),
            consequence));
  }

  /**
   * Something that may be stated.
   *
   * @param label the interface word that names it, after {@code label.}
   * @param stating which way it goes to state it
   * @param altering which way it goes to state another value; empty where the values are the same
   */
  <T> void maybe(
      String label,
      Shown shown,
      Optional<T> old,
      Optional<T> now,
      Effect stating,
      BiFunction<T, T, Optional<Effect>> altering) {
    if (old.isEmpty() && now.isPresent()) {
      add(ChangeKind.STATED, stating, new Label(label), shown.on(Side.AFTER), name(Side.AFTER));
    } else if (old.isPresent() && now.isEmpty()) {
      Effect effect = Effects.reverse(stating);
      add(ChangeKind.UNSTATED, effect, new Label(label), shown.on(Side.BEFORE), name(Side.AFTER));
    } else if (old.isPresent()) {
      altering.apply(old.get(), now.get()).ifPresent(effect -> altered(label, shown, effect));
    }
  }

  /**
   * Something that may be stated, of which any other value goes the same way.
   *
   * @param other which way it goes to state another value
   */
  <T> void either(
      String label, Shown shown, Optional<T> old, Optional<T> now, Effect stating, Effect other) {
    maybe(
        label,
        shown,
        old,
        now,
        stating,
        (one, another) -> one.equals(another) ? Optional.empty() : Optional.of(other));
  }

  /** That something is another. */
  void altered(String label, Shown shown, Effect effect) {
    add(
        ChangeKind.ALTERED,
        effect,
        new Label(label),
        shown.on(Side.BEFORE),
        shown.on(Side.AFTER),
        name(Side.AFTER));
  }

  /** A text that bears meaning: another text goes no known way. */
  void text(String label, String property, Optional<Phrase> old, Optional<Phrase> now) {
    maybe(
        label,
        value(property),
        old.map(Phrase::text),
        now.map(Phrase::text),
        Effect.NARROWS,
        Fields::text);
  }

  /** A text that says what something is. */
  void meaning(Phrase old, Phrase now) {
    if (text(old.text(), now.text()).isPresent()) {
      add(
          ChangeKind.MEANING_ALTERED,
          Effect.MIXED,
          name(Side.AFTER),
          new Operand.Phrases(Side.BEFORE, List.of(old)),
          new Operand.Phrases(Side.AFTER, List.of(now)));
    }
  }

  /** A stated text that bears meaning. */
  void stated(
      String label, String property, Optional<Stated<Phrase>> old, Optional<Stated<Phrase>> now) {
    text(label, property, old.flatMap(Stated::value), now.flatMap(Stated::value));
  }

  /** A stated address, code or number that is the same in every language. */
  void plain(
      String label, String property, Optional<Stated<String>> old, Optional<Stated<String>> now) {
    maybe(
        label,
        value(property),
        old.flatMap(Stated::value),
        now.flatMap(Stated::value),
        Effect.NARROWS,
        Fields::text);
  }

  private static Optional<Effect> text(String old, String now) {
    return old.strip().equals(now.strip()) ? Optional.empty() : Optional.of(Effect.MIXED);
  }

  /** A stated term; another one cannot be compared with it. */
  void term(String label, Shown shown, Optional<Ref> old, Optional<Ref> now, Effect stating) {
    either(label, shown, old.map(Ref::id), now.map(Ref::id), stating, Effect.BROADENS);
  }

  /**
   * A set of terms; none is none stated.
   *
   * @param more which way it goes to have more of them
   */
  void terms(String label, Shown shown, String prefix, List<Ref> old, List<Ref> now, Effect more) {
    sets(label, shown, renames.ids(prefix, old), ids(now), more);
  }

  /** A set of what is already called as in the later version. */
  void sets(String label, Shown shown, SortedSet<String> old, SortedSet<String> now, Effect more) {
    maybe(label, shown, some(old), some(now), more, (one, other) -> compare(one, other, more));
  }

  static SortedSet<String> ids(List<Ref> refs) {
    SortedSet<String> ids = new TreeSet<>();
    refs.forEach(ref -> ids.add(ref.id()));
    return ids;
  }

  private static Optional<SortedSet<String>> some(SortedSet<String> set) {
    return Optional.of(set).filter(one -> !one.isEmpty());
  }

  /** Which way it goes from one set to another. */
  static Optional<Effect> compare(Set<String> old, Set<String> now, Effect more) {
    if (old.equals(now)) {
      return Optional.empty();
    } else if (now.containsAll(old)) {
      return Optional.of(more);
    }
    return Optional.of(old.containsAll(now) ? Effects.reverse(more) : Effect.MIXED);
  }

  /** Channels by which people reach the handler, or are told something. */
  void channels(List<Ref> old, List<Ref> now) {
    SortedSet<String> had = renames.ids("channel.", old);
    List<String> added =
        now.stream().map(Ref::id).filter(id -> !had.contains(id)).distinct().toList();
    if (!added.isEmpty()) {
      Operand channels = new Channels(Side.AFTER, added);
      add(ChangeKind.CHANNEL_ADDED, Effect.NARROWS, channels, name(Side.AFTER));
    }
    SortedSet<String> has = ids(now);
    List<String> removed =
        old.stream()
            .map(Ref::id)
            .filter(id -> !has.contains(renames.id("channel.", id)))
            .distinct()
            .toList();
    if (!removed.isEmpty()) {
      Operand channels = new Channels(Side.BEFORE, removed);
      add(ChangeKind.CHANNEL_REMOVED, Effect.BROADENS, channels, name(Side.AFTER));
    }
  }

  /**
   * Stated channels, of which it is said that there are none known, or which they are.
   *
   * @param label the interface word for what they are for, after {@code label.}
   */
  void reached(
      String label,
      String property,
      Optional<Stated<List<Ref>>> old,
      Optional<Stated<List<Ref>>> now) {
    Optional<List<Ref>> had = old.flatMap(Stated::value);
    Optional<List<Ref>> has = now.flatMap(Stated::value);
    if (had.isPresent() && has.isPresent()) {
      channels(had.get(), has.get());
    } else {
      maybe(label, value(property), had, has, Effect.NARROWS, (one, other) -> Optional.empty());
    }
  }

  /** Stated channels. */
  void channels(Optional<Stated<List<Ref>>> old, Optional<Stated<List<Ref>>> now) {
    channels(
        old.flatMap(Stated::value).orElse(List.of()), now.flatMap(Stated::value).orElse(List.of()));
  }

  /**
   * A time within which something happens.
   *
   * @param later which way it goes to have more time
   */
  void deadline(
      String label, String property, Optional<Deadline> old, Optional<Deadline> now, Effect later) {
    if (old.isPresent() && now.isPresent()) {
      boolean up = Lengths.atMost(old.get(), now.get());
      boolean down = Lengths.atMost(now.get(), old.get());
      if (!up || !down) {
        boolean compared = up || down;
        add(
            !compared
                ? ChangeKind.DEADLINE_OTHERWISE
                : up ? ChangeKind.DEADLINE_LATER : ChangeKind.DEADLINE_EARLIER,
            !compared ? Effect.BROADENS : up ? later : Effects.reverse(later),
            name(Side.AFTER),
            value(property).on(Side.BEFORE),
            value(property).on(Side.AFTER));
      }
    } else {
      maybe(label, value(property), old, now, Effect.NARROWS, (one, other) -> Optional.empty());
    }
  }

  /**
   * How often, or how long.
   *
   * @param longer which way it goes to have more time between, or to last longer
   * @param stating which way it goes to say so at all
   */
  void rhythm(
      String label,
      String property,
      Optional<Rhythm> old,
      Optional<Rhythm> now,
      Effect longer,
      Effect stating) {
    maybe(
        label,
        value(property),
        old.filter(Times::isKnown),
        now.filter(Times::isKnown),
        stating,
        (one, other) -> Times.rhythm(one, other, longer));
  }

  /** What is either so or not. */
  void flag(String label, Shown shown, boolean old, boolean now, Effect yes) {
    Function<Boolean, Optional<Boolean>> one = it -> it ? Optional.of(true) : Optional.empty();
    maybe(label, shown, one.apply(old), one.apply(now), yes, (a, b) -> Optional.empty());
  }
}
