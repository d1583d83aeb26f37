package org.mingwen.enforcer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the app knows when it asks. What it does not say is unknown, never false. Immutable; one
 * value may be used for many decisions and by many threads.
 */
public final class Facts {
  private static final int MAX_AGE = 200;
  private static final int NO_BOUND = Integer.MAX_VALUE;

  private final Map<Fact, Boolean> said;
  private final Map<Fact, Set<Long>> given;
  private final int leastAge;
  private final int ageBelow;
  private final Retention retention;
  private final long expires;

  /** The facts numbered for the rules last asked. A race only numbers them twice. */
  private Numbered numbered;

  Facts(
      Map<Fact, Boolean> said,
      Map<Fact, Set<Long>> given,
      int leastAge,
      int ageBelow,
      Retention retention) {
    this.said = said;
    this.given = given;
    this.leastAge = leastAge;
    this.ageBelow = ageBelow;
    this.retention = retention;
    this.expires =
        retention == null
            ? Long.MAX_VALUE
            : retention.expires().map(Instant::getEpochSecond).orElse(Long.MAX_VALUE);
  }

  /**
   * Whether the time of the record is over, and what is asked is not the storing that a hold
   * leaves.
   */
  boolean expired(long second, boolean storing) {
    return second >= expires && !(storing && retention.held());
  }

  /** How long the record may be kept, where that is said. */
  Optional<Retention> retention() {
    return Optional.ofNullable(retention);
  }

  /** The values for the rules in a snapshot. */
  Numbered in(Snapshot snapshot) {
    Numbered known = numbered;
    if (known == null || known.snapshot != snapshot) {
      known = new Numbered(snapshot, values(snapshot.present()), values(snapshot.next()));
      numbered = known;
    }
    return known;
  }

  private Truth[] values(Rules rules) {
    if (rules == null) {
      return new Truth[0];
    }
    Truth[] values = new Truth[rules.facts().size()];
    long revision = rules.info().revision();
    rules.facts().forEach((wanted, number) -> values[number] = value(wanted, revision));
    return values;
  }

  private Truth value(Wanted wanted, long revision) {
    Fact fact = wanted.fact();
    if (fact.kind() == Fact.Kind.AGE_UNDER) {
      int years = Integer.parseInt(fact.name());
      if (leastAge >= ageBelow) {
        return Truth.UNKNOWN;
      }
      return ageBelow <= years ? Truth.TRUE : leastAge >= years ? Truth.FALSE : Truth.UNKNOWN;
    }
    Boolean value = said.get(fact);
    if (value != null) {
      return Truth.of(value);
    }
    boolean counts =
        isGiven(fact, revision)
            || wanted.from().stream()
                .anyMatch(
                    earlier ->
                        isGiven(new Fact(fact.kind(), earlier.statement()), earlier.revision()));
    return counts ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean isGiven(Fact consent, long revision) {
    return given.getOrDefault(consent, Set.of()).contains(revision);
  }

  /** What is said, for logs, sorted: {@code [consent ads, not optOut ads, age 14 or more]}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    said.forEach((fact, value) -> parts.add((value ? "" : "not ") + fact));
    given.forEach(
        (consent, revisions) -> revisions.forEach(r -> parts.add(consent + " under " + r)));
    Collections.sort(parts);
    if (leastAge > 0) {
      parts.add("age " + leastAge + " or more");
    }
    if (ageBelow < NO_BOUND) {
      parts.add("age below " + ageBelow);
    }
    if (retention != null) {
      parts.add(
          retention.mustEraseBy().map(day -> "to be erased by " + day).orElse("no end known")
              + (retention.held() ? " but held" : ""));
    }
    return parts.toString();
  }

  /** Values by number, for each rules file of a snapshot. */
  static final class Numbered {
    private final Snapshot snapshot;
    private final Truth[] present;
    private final Truth[] next;

    private Numbered(Snapshot snapshot, Truth[] present, Truth[] next) {
      this.snapshot = snapshot;
      this.present = present;
      this.next = next;
    }

    /** The values for one of the rules files of the snapshot. */
    Truth[] of(Rules rules) {
      return rules == snapshot.next() ? next : present;
    }
  }

  /** Collects facts; not for several threads. Made by {@link Enforcer#facts()}. */
  public static final class Builder {
    private final Snapshot snapshot;
    private final Map<Fact, Boolean> said = new HashMap<>();
    private final Map<Fact, Set<Long>> given = new HashMap<>();
    private int leastAge;
    private int ageBelow = NO_BOUND;
    private Retention retention;

    Builder(Snapshot snapshot) {
      this.snapshot = snapshot;
    }

    /**
     * These are so; a consent was given to what the statement says in the rules that are asked. Of
     * contradicting words the last counts; bounds of the age add up.
     */
    public Builder yes(Fact... facts) {
      for (Fact fact : facts) {
        say(fact, true);
      }
      return this;
    }

    /**
     * These consents were given when the rules of that revision were in force, and not withdrawn.
     * They count as long as the rules say so, also for a statement that is called otherwise now: an
     * app stores with a consent the name of the statement and {@link RulesInfo#revision}.
     *
     * @throws IllegalArgumentException for a fact that is no consent
     */
    public Builder given(long revision, Fact... consents) {
      for (Fact consent : consents) {
        if (!consent.isConsent()) {
          throw new IllegalArgumentException(consent + " is no consent");
        }
        said.remove(consent, false);
        given.computeIfAbsent(consent, c -> new HashSet<>()).add(revision);
      }
      return this;
    }

    /** These are not so; a consent was refused or withdrawn, whenever it had been given. */
    public Builder no(Fact... facts) {
      for (Fact fact : facts) {
        say(fact, false);
      }
      return this;
    }

    /** The person's age in completed years; one below 0 or above 200 is unknown. */
    public Builder age(int years) {
      if (years >= 0 && years <= MAX_AGE) {
        leastAge = years;
        ageBelow = years + 1;
      }
      return this;
    }

    /**
     * How long the record that the request is about may be kept. When its time is over every answer
     * is EXPIRED, but for storing what is held.
     */
    public Builder kept(Retention howLong) {
      retention = howLong;
      return this;
    }

    /** The facts, numbered for the rules now loaded. */
    public Facts resolve() {
      Facts facts = new Facts(Map.copyOf(said), copyOf(given), leastAge, ageBelow, retention);
      facts.in(snapshot);
      return facts;
    }

    private static Map<Fact, Set<Long>> copyOf(Map<Fact, Set<Long>> given) {
      Map<Fact, Set<Long>> copy = new HashMap<>();
      given.forEach((consent, revisions) -> copy.put(consent, Set.copyOf(revisions)));
      return Map.copyOf(copy);
    }

    private void say(Fact fact, boolean value) {
      if (fact.kind() != Fact.Kind.AGE_UNDER) {
        said.put(fact, value);
        if (!value) {
          given.remove(fact);
        }
        return;
      }
      int years = Integer.parseInt(fact.name());
      if (value) {
        ageBelow = Math.min(ageBelow, years);
      } else {
        leastAge = Math.max(leastAge, years);
      }
    }
  }
}
