package org.mingwen.enforcer;

import java.util.List;
import java.util.Set;

/**
 * A condition of a rule. Equal conditions are equal values, so a rules file with a thousand times
 * the same condition holds it once in each question. Depth is bounded by the reader.
 */
sealed interface Condition {
  /** No condition. */
  Condition ALWAYS = new All(List.of());

  /**
   * Its value.
   *
   * @param facts value of each fact that the rules ask about, by number
   * @param second the moment, in seconds of the epoch
   */
  Truth value(Truth[] facts, long second);

  /**
   * Adds the facts that keep the condition from having the wanted value, in the order in which they
   * are written.
   */
  void lacks(boolean wanted, Truth[] facts, long second, Set<Missing> into);

  /** True if all are. */
  record All(List<Condition> parts) implements Condition {
    @Override
    public Truth value(Truth[] facts, long second) {
      Truth value = Truth.TRUE;
      // No iterator, so that a decision allocates nothing.
      for (int i = 0; i < parts.size(); i++) {
        Truth part = parts.get(i).value(facts, second);
        if (part == Truth.FALSE) {
          return part;
        }
        if (part == Truth.UNKNOWN) {
          value = part;
        }
      }
      return value;
    }

    @Override
    public void lacks(boolean wanted, Truth[] facts, long second, Set<Missing> into) {
      if (value(facts, second) != Truth.of(wanted)) {
        parts.forEach(part -> part.lacks(wanted, facts, second, into));
      }
    }
  }

  /** True if one is. */
  record Any(List<Condition> parts) implements Condition {
    @Override
    public Truth value(Truth[] facts, long second) {
      Truth value = Truth.FALSE;
      for (int i = 0; i < parts.size(); i++) {
        Truth part = parts.get(i).value(facts, second);
        if (part == Truth.TRUE) {
          return part;
        }
        if (part == Truth.UNKNOWN) {
          value = part;
        }
      }
      return value;
    }

    @Override
    public void lacks(boolean wanted, Truth[] facts, long second, Set<Missing> into) {
      if (value(facts, second) != Truth.of(wanted)) {
        parts.forEach(part -> part.lacks(wanted, facts, second, into));
      }
    }
  }

  /** True if the other is false. */
  record Not(Condition part) implements Condition {
    @Override
    public Truth value(Truth[] facts, long second) {
      return part.value(facts, second).not();
    }

    @Override
    public void lacks(boolean wanted, Truth[] facts, long second, Set<Missing> into) {
      part.lacks(!wanted, facts, second, into);
    }
  }

  /** A fact that the caller gives. */
  record Given(int number, Fact fact) implements Condition {
    @Override
    public Truth value(Truth[] facts, long second) {
      return facts[number];
    }

    @Override
    public void lacks(boolean wanted, Truth[] facts, long second, Set<Missing> into) {
      if (facts[number] != Truth.of(wanted)) {
        into.add(new Missing(fact, wanted, facts[number] != Truth.UNKNOWN));
      }
    }
  }

  /** The moment is not before a second ({@code from}), or is before it ({@code until}). */
  record Moment(boolean from, long start, Fact fact) implements Condition {
    @Override
    public Truth value(Truth[] facts, long second) {
      return Truth.of((second >= start) == from);
    }

    @Override
    public void lacks(boolean wanted, Truth[] facts, long second, Set<Missing> into) {
      if (value(facts, second) != Truth.of(wanted)) {
        into.add(new Missing(fact, wanted, true));
      }
    }
  }
}
