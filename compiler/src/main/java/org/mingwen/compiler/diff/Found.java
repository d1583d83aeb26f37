package org.mingwen.compiler.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.model.Statement;

/** Gathers changes: each once, with what follows from it, in the order of the statements. */
final class Found {
  private final Both both;
  private final Set<Change> changes = new LinkedHashSet<>();

  Found(Both both) {
    this.both = both;
  }

  /**
   * Something that happened to a statement.
   *
   * @param side whose statement it is
   * @param name its name there
   */
  void add(ChangeKind kind, Effect effect, Side side, String name, List<Operand> operands) {
    Optional<String> across = both.across(side, name).stream().findFirst();
    Optional<String> own = Optional.of(name);
    Optional<String> after = side == Side.AFTER ? own : across;
    add(
        new Change(
            kind,
            effect,
            side == Side.BEFORE ? own : across,
            after,
            operands,
            consequence(effect)));
  }

  void add(Change change) {
    changes.add(change);
  }

  /** What follows from a change that touches nobody's consent. */
  static Consequence consequence(Effect effect) {
    return effect == Effect.NARROWS || effect == Effect.NEUTRAL
        ? Consequence.NOTHING
        : Consequence.NOTIFY;
  }

  /** What follows from a change that touches something that rests on consent, or does not. */
  static Consequence consequence(Effect effect, boolean onConsent) {
    Consequence consequence = consequence(effect);
    return consequence == Consequence.NOTIFY && onConsent ? Consequence.ASK_AGAIN : consequence;
  }

  /** Whether a permit needs the person's consent to its statement somewhere. */
  static boolean restsOnConsent(Permit permit) {
    return permit.holds().values().stream()
        .anyMatch(condition -> !Consents.kinds(condition, permit.statement()).isEmpty());
  }

  /** All of them, by the order of the later statements; what was removed after what it followed. */
  List<Change> sorted() {
    Map<String, Integer> order = new HashMap<>();
    int place = 0;
    for (Statement statement : both.policy(Side.AFTER).statements()) {
      order.put(statement.name(), place += 2);
    }
    Map<String, Integer> old = new HashMap<>();
    int last = 0;
    for (Statement statement : both.policy(Side.BEFORE).statements()) {
      for (String name : both.renames().after(statement.name())) {
        last = order.getOrDefault(name, last);
      }
      old.put(statement.name(), last + 1);
    }
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(
        Comparator.comparingInt(
            change ->
                change.after().map(order::get).or(() -> change.before().map(old::get)).orElse(0)));
    return sorted;
  }
}
