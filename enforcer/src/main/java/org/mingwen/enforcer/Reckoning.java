package org.mingwen.enforcer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reckons how long records may be kept. One value is used for all records of a call, one after the
 * other, and makes nothing for each. Not for several threads.
 */
final class Reckoning {
  /** Days beyond the year 9999 or before the year 1 are nobody's and count as unknown. */
  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();

  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private final Rules rules;
  private final List<Keep> keeps;
  private final long second;
  private final long today;
  private final Truth[] facts;

  /** For each keep and each of its ends the day of its trigger. */
  private final long[][] days;

  private Keep binding;
  private Retention.Status status;
  private long mayEraseFrom;
  private long mustEraseBy;

  Reckoning(Rules rules, List<Keep> keeps, Instant moment, Truth[] facts) {
    this.rules = rules;
    this.keeps = keeps;
    this.second = moment.getEpochSecond();
    this.today = LocalDate.ofInstant(moment, rules.zone()).toEpochDay();
    this.facts = facts;
    this.days = new long[keeps.size()][];
    for (int k = 0; k < days.length; k++) {
      days[k] = new long[keeps.get(k).ends().size()];
    }
  }

  /** The answer for one record. */
  Retention one(Events events) {
    for (int k = 0; k < days.length; k++) {
      for (int e = 0; e < days[k].length; e++) {
        days[k][e] = usable(events.day(keeps.get(k).ends().get(e).trigger()));
      }
    }
    reckon();
    return answer();
  }

  /** The answers for many records. */
  void all(Records records, Records.Answers answers) {
    List<String> triggers = records.triggers();
    int[][] columns = new int[days.length][];
    for (int k = 0; k < days.length; k++) {
      columns[k] =
          keeps.get(k).ends().stream().mapToInt(end -> triggers.indexOf(end.trigger())).toArray();
    }
    int[] numbers = records.facts().stream().mapToInt(rules::number).toArray();
    int size = records.size();
    for (int record = 0; record < size; record++) {
      for (int k = 0; k < days.length; k++) {
        for (int e = 0; e < days[k].length; e++) {
          days[k][e] =
              columns[k][e] < 0 ? Records.UNKNOWN : usable(records.day(record, columns[k][e]));
        }
      }
      for (int f = 0; f < numbers.length; f++) {
        if (numbers[f] >= 0) {
          Boolean so = records.fact(record, f);
          facts[numbers[f]] = so == null ? Truth.UNKNOWN : Truth.of(so);
        }
      }
      reckon();
      answers.record(record, status, mustEraseBy);
    }
  }

  /** No facts known, to be filled record by record. */
  static Truth[] nothingKnown(Rules rules) {
    Truth[] facts = new Truth[rules.facts().size()];
    Arrays.fill(facts, Truth.UNKNOWN);
    return facts;
  }

  private static long usable(long day) {
    return day == Records.NOT_YET || (day >= FIRST_DAY && day <= LAST_DAY) ? day : Records.UNKNOWN;
  }

  /** Of several statements one that makes erasing due binds, else the one that ends first. */
  private void reckon() {
    binding = null;
    for (int k = 0; k < days.length; k++) {
      Keep keep = keeps.get(k);
      long may = Records.UNKNOWN;
      long must = Records.UNKNOWN;
      boolean open = keep.undetermined();
      for (int e = 0; e < days[k].length; e++) {
        long day = days[k][e];
        if (day == Records.UNKNOWN) {
          open = true;
        } else if (day <= today) {
          long least = keep.ends().get(e).least().lastDay(day);
          long most = keep.ends().get(e).most().lastDay(day);
          may = may == Records.UNKNOWN ? least : Math.min(may, least);
          must = must == Records.UNKNOWN ? most : Math.min(must, most);
        }
      }
      may = Math.min(may, must);
      Retention.Status of = status(keep, may, must, open);
      if (binding == null || before(of, must)) {
        binding = keep;
        status = of;
        mayEraseFrom = may;
        mustEraseBy = must;
      }
    }
  }

  private boolean before(Retention.Status of, long must) {
    boolean due = of == Retention.Status.MUST_ERASE;
    boolean dueBefore = status == Retention.Status.MUST_ERASE;
    if (due != dueBefore) {
      return due;
    }
    if (must == Records.UNKNOWN) {
      return mustEraseBy == Records.UNKNOWN
          && of == Retention.Status.UNKNOWN
          && status != Retention.Status.UNKNOWN;
    }
    return mustEraseBy == Records.UNKNOWN || must < mustEraseBy;
  }

  private Retention.Status status(Keep keep, long may, long must, boolean open) {
    if (must == Records.UNKNOWN) {
      return open ? Retention.Status.UNKNOWN : Retention.Status.KEEP;
    }
    if (today < may) {
      return Retention.Status.KEEP;
    }
    boolean held = keep.unless() != null && keep.unless().value(facts, second) == Truth.TRUE;
    if (today > must) {
      return held ? Retention.Status.RESTRICTED : Retention.Status.MUST_ERASE;
    }
    return held ? Retention.Status.KEEP : Retention.Status.MAY_ERASE;
  }

  private Retention answer() {
    Set<String> missing = new TreeSet<>();
    boolean undetermined = false;
    List<Citation> citations = new ArrayList<>();
    citations.add(binding.citation());
    for (int k = 0; k < days.length; k++) {
      Keep keep = keeps.get(k);
      undetermined |= keep.undetermined();
      if (!keep.equals(binding)) {
        citations.add(keep.citation());
      }
      for (int e = 0; e < days[k].length; e++) {
        if (days[k][e] == Records.UNKNOWN) {
          missing.add(keep.ends().get(e).trigger());
        }
      }
    }
    Set<Missing> against = new LinkedHashSet<>();
    boolean held = false;
    if (binding.unless() != null) {
      held = binding.unless().value(facts, second) == Truth.TRUE;
      binding.unless().lacks(false, facts, second, against);
    }
    boolean known = mustEraseBy != Records.UNKNOWN;
    LocalDate last = known ? LocalDate.ofEpochDay(mustEraseBy) : null;
    return new Retention(
        status,
        known ? Optional.of(LocalDate.ofEpochDay(mayEraseFrom)) : Optional.empty(),
        Optional.ofNullable(last),
        known ? Optional.of(RulesReader.start(last.plusDays(1), rules.zone())) : Optional.empty(),
        binding.then(),
        List.copyOf(missing),
        undetermined,
        held ? facts(against, true) : List.of(),
        facts(against, false),
        citations,
        List.of());
  }

  private static List<Fact> facts(Set<Missing> against, boolean known) {
    return against.stream().filter(m -> m.known() == known).map(Missing::fact).toList();
  }
}
