package org.mingwen.compiler.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.PolicyDate;
import org.mingwen.compiler.vocabulary.Table;
import org.mingwen.compiler.vocabulary.Table.Row;
import org.mingwen.dsl.diagnostic.Severity;

/** The rules of law, read once from the tables of this package. Immutable and thread-safe. */
public final class LegalRules {
  /** The tables, by what they are about. */
  static final List<String> TABLES = List.of("identity", "consent", "rights", "sharing");

  private static final Map<String, LegalRule> BY_ID = new TreeMap<>();
  private static final List<LegalRule> ALL = read();

  private LegalRules() {}

  /**
   * Every rule, in the order of the tables. A row of the law that requires several things is
   * several rules with one id; a later one of them has a row of its own, with an empty cell where
   * it says the same as the first.
   */
  public static List<LegalRule> all() {
    return ALL;
  }

  /** The rule of that id, the first of several; empty if there is none. */
  public static Optional<LegalRule> rule(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** The rules of that id, one for each requirement. */
  public static List<LegalRule> rules(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).toList();
  }

  /**
   * The rules that a policy is held to: those of its jurisdictions, in their order, in force on the
   * day it takes effect. A policy without such a day is held to all of them.
   */
  public static List<LegalRule> of(Policy policy) {
    Optional<LocalDate> effective = policy.header().effective().map(PolicyDate::start);
    return policy.header().jurisdictions().stream()
        .flatMap(jurisdiction -> ALL.stream().filter(r -> r.pack().equals(jurisdiction.id())))
        .filter(rule -> effective.map(rule::isInForce).orElse(true))
        .toList();
  }

  /**
   * Whether one of the laws that a policy is held to makes a requirement, so that nobody else need
   * ask for the same.
   *
   * @param requirement the requirement's name
   */
  public static boolean ask(String requirement, Policy policy) {
    return of(policy).stream().anyMatch(rule -> rule.requirement().equals(requirement));
  }

  private static List<LegalRule> read() {
    List<LegalRule> rules = new ArrayList<>();
    for (String table : TABLES) {
      for (Row row : Table.resource(LegalRules.class, table + ".tsv").rows()) {
        LegalRule first = BY_ID.get(row.text("id"));
        if (first == null) {
          LegalRule rule = rule(row);
          BY_ID.put(rule.id(), rule);
          rules.add(rule);
        } else {
          rules.add(another(first, row));
        }
      }
    }
    return List.copyOf(rules);
  }

  private static LegalRule rule(Row row) {
    boolean verified = row.text("source").equals("V");
    return new LegalRule(
        row.text("id"),
        row.text("pack"),
        row.text("article"),
        severity(row, verified),
        verified,
        row.optional("since").map(LocalDate::parse),
        row.text("requirement"),
        row.list("parameters"),
        row.list("gaps"),
        row.text("zh"),
        row.text("en"));
  }

  /** A rule that requires something else by the same row of the law. */
  private static LegalRule another(LegalRule first, Row row) {
    for (String column : List.of("article", "severity", "source", "since", "zh", "en")) {
      if (!row.text(column).isEmpty()) {
        throw new IllegalStateException(row.place() + ": " + column + " stands in the first row");
      }
    }
    return new LegalRule(
        first.id(),
        first.pack(),
        first.article(),
        first.severity(),
        first.verified(),
        first.since(),
        row.text("requirement"),
        row.list("parameters"),
        row.list("gaps"),
        first.asksZh(),
        first.asksEn());
  }

  /** How much a breach matters; what nobody has checked against the text keeps no build back. */
  private static Severity severity(Row row, boolean verified) {
    return switch (row.text("severity").toUpperCase(Locale.ROOT)) {
      case "E" -> verified ? Severity.ERROR : Severity.WARNING;
      case "W" -> Severity.WARNING;
      case "I" -> Severity.INFO;
      default -> throw new IllegalStateException(row.place() + ": severity is E, W or I");
    };
  }
}
