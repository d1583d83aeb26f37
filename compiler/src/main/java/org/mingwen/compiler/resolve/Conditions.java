package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.syntax.Amount;
import org.mingwen.dsl.syntax.AnyOf;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Value;

/** Makes conditions of {@code if} and {@code unless}. */
final class Conditions {
  /** What can be tested, as authors write it. */
  private static final List<String> SUBJECTS =
      List.of(
          "age",
          "allowed",
          "claimed",
          "consent",
          "guardian-consent",
          "hold",
          "opted-out",
          "role",
          "separate-consent",
          "written-consent");

  private final Names names;
  private final Consumer<Diagnostic> findings;

  Conditions(Names names, Consumer<Diagnostic> findings) {
    this.names = names;
    this.findings = findings;
  }

  /** What has to hold by {@code if} and must not by {@code unless}. */
  Condition of(Reading reading) {
    List<Condition> all = new ArrayList<>();
    reading.clause(Keyword.IF).ifPresent(clause -> all.addAll(each(clause)));
    reading
        .clause(Keyword.UNLESS)
        .ifPresent(clause -> all.add(new Condition.Not(Condition.all(each(clause)))));
    return Condition.all(all);
  }

  /** On which grounds a right can be refused, or data kept longer; empty without {@code unless}. */
  Optional<Condition> unless(Reading reading) {
    return reading.clause(Keyword.UNLESS).map(clause -> Condition.all(each(clause)));
  }

  private List<Condition> each(Clause clause) {
    List<Condition> conditions = new ArrayList<>();
    for (Value value : clause.values()) {
      if (value instanceof AnyOf anyOf) {
        conditions.add(Condition.any(tests(anyOf)));
      }
    }
    return conditions;
  }

  private List<Condition> tests(AnyOf anyOf) {
    List<Condition> conditions = new ArrayList<>();
    for (AnyOf.Test test : anyOf.tests()) {
      test(test).ifPresent(c -> conditions.add(test.negated() ? new Condition.Not(c) : c));
    }
    return conditions;
  }

  private Optional<Condition> test(AnyOf.Test test) {
    String subject = test.subject().text();
    if (!SUBJECTS.contains(subject)) {
      findings.accept(unknown(test.subject()));
      return Optional.empty();
    }
    if (subject.equals("age")) {
      return age(test);
    }
    Kind kind =
        switch (subject) {
          case "allowed" -> Kind.PERMISSION;
          case "claimed" -> Kind.GROUND;
          case "hold" -> Kind.HOLD;
          case "role" -> Kind.SUBJECT;
          default -> Kind.STATEMENT;
        };
    if (!(test.operand().orElse(null) instanceof Name operand) || test.under()) {
      findings.accept(incomplete(test));
      return Optional.empty();
    }
    return names
        .resolve(kind, operand)
        .map(
            ref ->
                switch (subject) {
                  case "allowed" -> new Condition.Permission(ref.id());
                  case "claimed" -> new Condition.Ground(ref.id());
                  case "hold" -> new Condition.Hold(ref.id());
                  case "role" -> new Condition.Role(ref.id());
                  case "opted-out" -> new Condition.OptOut(ref.id());
                  default -> new Condition.Consent(subject, ref.id());
                });
  }

  private Optional<Condition> age(AnyOf.Test test) {
    if (test.under()
        && test.operand().orElse(null) instanceof Amount amount
        && amount.unit().isEmpty()
        && amount.number() > 0
        && amount.number() <= 150) {
      return Optional.of(new Condition.AgeUnder(amount.number()));
    }
    Diagnostic wrong = incomplete(test);
    if (test.under()
        && test.operand().orElse(null) instanceof Amount amount
        && amount.number() > 0
        && amount.number() <= 150) {
      wrong =
          Diagnostic.error("wrong-value", amount.span(), quoted(amount.span().text()))
              .hint("write-instead", quoted(String.valueOf(amount.number())));
    }
    findings.accept(wrong);
    return Optional.empty();
  }

  private static Diagnostic incomplete(AnyOf.Test test) {
    return Diagnostic.error("incomplete-condition", test.span(), quoted(test.span().text()))
        .hint(
            "conditions", plain("age under 18, allowed location, role creator, claimed emergency"));
  }

  private static Diagnostic unknown(Name subject) {
    Diagnostic unknown =
        Diagnostic.error("unknown-condition", subject.span(), quoted(subject.text()));
    return NearNames.nearest(subject.text(), SUBJECTS)
        .map(near -> unknown.hint("did-you-mean", quoted(near)))
        .orElseGet(() -> unknown.hint("conditions", plain(String.join(", ", SUBJECTS))));
  }
}
