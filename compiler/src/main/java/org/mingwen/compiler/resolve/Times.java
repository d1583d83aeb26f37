package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.mingwen.compiler.model.AgeBand;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Limit;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Range;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.model.Stated;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Amount;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Text;
import org.mingwen.dsl.syntax.Unknown;
import org.mingwen.dsl.syntax.Value;

/** Makes lengths of time, rhythms, ends of keeping and ages of what follows a clause's word. */
final class Times {
  private static final int OLDEST = 150;

  private final String name;
  private final Names names;
  private final Consumer<Diagnostic> findings;

  Times(String name, Names names, Consumer<Diagnostic> findings) {
    this.name = name;
    this.names = names;
    this.findings = findings;
  }

  Optional<Deadline> deadline(Amount amount) {
    String unit = amount.unit().map(Name::text).orElse("");
    for (Deadline.Unit known : Deadline.Unit.values()) {
      if (unit.equals(known.word())) {
        return Optional.of(new Deadline(amount.number(), known));
      }
    }
    findings.accept(
        Diagnostic.error("unknown-unit", amount.span(), quoted(amount.span().text()))
            .hint("units"));
    return Optional.empty();
  }

  /** The range of one amount, or of the shortest and the longest. */
  Optional<Range> range(List<? extends Value> values) {
    List<Amount> amounts = new ArrayList<>();
    for (Value value : values) {
      if (value instanceof Amount amount) {
        amounts.add(amount);
      }
    }
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    Amount first = amounts.get(0);
    Amount last = amounts.get(amounts.size() - 1);
    Optional<Deadline> least = deadline(first);
    Optional<Deadline> most = first.equals(last) ? least : deadline(last);
    if (least.isEmpty() || most.isEmpty()) {
      return Optional.empty();
    }
    // Months and years differ in length: what may be equal is not called out of order.
    if (hours(least.get()) * 100 > hours(most.get()) * 102) {
      String other = last.span().text() + " to " + first.span().text();
      findings.accept(empty(first, last).hint("write-instead", quoted(other)));
    }
    return Optional.of(new Range(least.get(), most.get()));
  }

  private static Diagnostic empty(Amount from, Amount to) {
    return Diagnostic.error(
        "empty-range", to.span(), quoted(from.span().text()), quoted(to.span().text()));
  }

  private static long hours(Deadline time) {
    int each =
        switch (time.unit()) {
          case HOURS -> 1;
          case DAYS -> 24;
          case WORKING_DAYS -> 34;
          case MONTHS -> 730;
          case YEARS -> 8760;
        };
    return (long) time.number() * each;
  }

  /** How often: a length of time, words, or a gap. */
  Rhythm rhythm(Clause clause) {
    Optional<Phrase> words =
        clause.values().stream()
            .filter(Text.class::isInstance)
            .findFirst()
            .map(text -> phrase(clause.keyword().word(), (Text) text));
    return new Rhythm(range(clause.values()), words);
  }

  /** What ends a retention period; words beyond the first have an address with a number. */
  List<Limit> limits(Clause until) {
    List<Limit> limits = new ArrayList<>();
    int criteria = 0;
    for (Value value : until.values()) {
      if (value instanceof org.mingwen.dsl.syntax.Limit limit) {
        if (limit.end() instanceof Text words) {
          criteria++;
          String address = criteria == 1 ? "until" : "until-" + criteria;
          limits.add(new Limit.Criterion(limit.span(), phrase(address, words)));
        } else {
          event(limit).ifPresent(limits::add);
        }
      }
    }
    return limits;
  }

  private Optional<Limit> event(org.mingwen.dsl.syntax.Limit limit) {
    Optional<Range> range =
        range(
            limit.least().stream()
                .flatMap(l -> limit.most().stream().map(m -> List.of(l, m)))
                .findFirst()
                .orElse(List.of()));
    if (limit.end() instanceof Unknown unknown) {
      return Optional.of(
          limit.least().isEmpty()
              ? new Limit.Unstated(limit.span())
              : new Limit.Event(limit.span(), range, Stated.gap(unknown.span())));
    }
    Optional<Ref> trigger = names.resolve(Kind.TRIGGER, (Name) limit.end());
    return trigger.map(t -> new Limit.Event(limit.span(), range, Stated.of(t, t.span())));
  }

  private Phrase phrase(String property, Text text) {
    return new Phrase(name + "." + property, text.text(), text.span());
  }

  /** The ages of {@code from 14 under 18}, or a gap for {@code under unknown}. */
  Optional<Stated<AgeBand>> ages(Reading reading) {
    Optional<Clause> under = reading.clause(Keyword.UNDER);
    Optional<Clause> from = reading.clause(Keyword.FROM);
    Optional<Unknown> unknown =
        under.stream()
            .flatMap(clause -> clause.values().stream())
            .filter(Unknown.class::isInstance)
            .map(Unknown.class::cast)
            .findFirst();
    Optional<Amount> youngest = from.flatMap(this::age);
    if (unknown.isPresent()) {
      return Optional.of(Stated.gap(unknown.get().span()));
    }
    Optional<Amount> oldest = under.flatMap(this::age);
    if (youngest.isEmpty() && oldest.isEmpty()) {
      return Optional.empty();
    }
    if (youngest.isPresent()
        && oldest.isPresent()
        && youngest.get().number() >= oldest.get().number()) {
      findings.accept(empty(youngest.get(), oldest.get()));
    }
    Clause first = from.or(() -> under).orElseThrow();
    Clause last = under.or(() -> from).orElseThrow();
    boolean inOrder = first.span().start() <= last.span().start();
    return Optional.of(
        Stated.of(
            new AgeBand(number(youngest), number(oldest)),
            inOrder ? first.span().to(last.span()) : last.span().to(first.span())));
  }

  private static OptionalInt number(Optional<Amount> age) {
    return age.map(amount -> OptionalInt.of(amount.number())).orElse(OptionalInt.empty());
  }

  private Optional<Amount> age(Clause clause) {
    for (Value value : clause.values()) {
      if (value instanceof Amount amount && amount.number() <= OLDEST) {
        return Optional.of(amount);
      }
      findings.accept(
          Diagnostic.error("wrong-value", value.span(), quoted(value.span().text()))
              .hint("write-number"));
    }
    return Optional.empty();
  }
}
