package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Deadline;
import org.mingwen.compiler.model.Form;
import org.mingwen.compiler.model.Phrase;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Rhythm;
import org.mingwen.compiler.model.Stated;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Amount;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Text;
import org.mingwen.dsl.syntax.Unknown;
import org.mingwen.dsl.syntax.Value;

/**
 * The clauses of a statement, or of a box within one, while names are resolved: asked by keyword,
 * answered in the model's terms. Where something is wrong it reports that and answers as if the
 * part at fault were not written.
 */
final class Reading {
  private static final String OPEN = Keyword.OPEN.word();

  private final String name;
  private final Names names;
  private final Consumer<Diagnostic> findings;
  private final Times times;
  private final Map<Keyword, List<Clause>> clauses = new EnumMap<>(Keyword.class);

  Reading(
      String name,
      Keyword head,
      List<Clause> written,
      Set<Keyword> fitting,
      Names names,
      Consumer<Diagnostic> findings) {
    this.name = name;
    this.names = names;
    this.findings = findings;
    this.times = new Times(name, names, findings);
    for (Clause clause : written) {
      if (fitting.contains(clause.keyword())) {
        clauses.computeIfAbsent(clause.keyword(), k -> new ArrayList<>()).add(clause);
        if (clause.open() && !Grammar.mayBeOpen(head, clause.keyword())) {
          findings.accept(closedList(clause.span(), clause.keyword().word()));
        }
        if (Grammar.takesOne(clause.keyword()) && !(clause.values().get(0) instanceof Amount)) {
          oneOnly(clause.values(), clause.keyword().word()).ifPresent(findings);
        }
      } else {
        findings.accept(misplaced(head, clause, fitting));
      }
    }
  }

  private static Diagnostic misplaced(Keyword head, Clause clause, Set<Keyword> fitting) {
    Diagnostic misplaced =
        Diagnostic.error(
            "misplaced-clause",
            clause.word().span(),
            quoted(head.word()),
            quoted(clause.keyword().word()));
    boolean tells = head == Keyword.CHANGES || head == Keyword.BREACH || head == Keyword.KEEP;
    if (tells && clause.keyword() == Keyword.BY) {
      return misplaced.hint("write-instead", quoted("told by"));
    }
    if (clause.keyword() == Keyword.WAS && Grammar.clausesOf(head).contains(Keyword.WAS)) {
      return misplaced.hint("was-before-except");
    }
    if (clause.keyword() == Keyword.IN && fitting.contains(Keyword.ON)) {
      return misplaced.hint("in-after-on");
    }
    return fitting.isEmpty()
        ? misplaced.hint("takes-no-clause", quoted(head.word()))
        : misplaced.hint(
            "takes-clauses",
            quoted(head.word()),
            plain(fitting.stream().map(Keyword::word).sorted().collect(Collectors.joining(", "))));
  }

  /** A list that ends in {@code open} where readers would not be told that there is more. */
  static Diagnostic closedList(Span list, String word) {
    int at = list.text().lastIndexOf(OPEN);
    Span open =
        at < 0 ? list : list.file().span(list.start() + at, list.start() + at + OPEN.length());
    return Diagnostic.error("closed-list", open, quoted(word)).hint("list-all");
  }

  /** The second of several values where one can be said. */
  static Optional<Diagnostic> oneOnly(List<Value> values, String word) {
    return values.stream()
        .skip(1)
        .findFirst()
        .map(second -> Diagnostic.error("one-value", second.span(), quoted(word)).hint("keep-one"));
  }

  /** Every clause of that keyword, in the author's order. */
  List<Clause> all(Keyword keyword) {
    return clauses.getOrDefault(keyword, List.of());
  }

  /** The first clause of that keyword. */
  Optional<Clause> clause(Keyword keyword) {
    return all(keyword).stream().findFirst();
  }

  boolean has(Keyword keyword) {
    return clauses.containsKey(keyword);
  }

  /** The things a clause lists; none where it is not written. */
  Refs refs(Keyword keyword, Kind kind) {
    return clause(keyword)
        .map(c -> new Refs(resolve(kind, c.values()), c.open()))
        .orElse(Refs.NONE);
  }

  /** The things a clause lists, or the gap it marks. */
  Optional<Stated<List<Ref>>> stated(Keyword keyword, Kind kind) {
    return clause(keyword)
        .map(
            c ->
                c.values().stream().anyMatch(Unknown.class::isInstance)
                    ? Stated.<List<Ref>>gap(c.span())
                    : Stated.of(resolve(kind, c.values()), c.span()));
  }

  /** The phrase of a clause that is written in quotation marks. */
  Optional<Phrase> phrase(Keyword keyword) {
    return clause(keyword).flatMap(c -> text(keyword, c));
  }

  /** The phrase of a clause that takes names elsewhere; reports a name. */
  Optional<Phrase> quotedPhrase(Keyword keyword) {
    for (Value value : clause(keyword).map(Clause::values).orElse(List.of())) {
      if (value instanceof Text) {
        return phrase(keyword);
      }
      findings.accept(
          Diagnostic.error("wrong-value", value.span(), quoted(value.span().text()))
              .hint("write-in-quotes"));
    }
    return Optional.empty();
  }

  /** The phrase of a clause, or the gap it marks. */
  Optional<Stated<Phrase>> statedPhrase(Keyword keyword) {
    return clause(keyword)
        .map(
            c ->
                text(keyword, c)
                    .map(phrase -> Stated.of(phrase, c.span()))
                    .orElseGet(() -> Stated.gap(c.span())));
  }

  private Optional<Phrase> text(Keyword keyword, Clause clause) {
    for (Value value : clause.values()) {
      if (value instanceof Text text) {
        return Optional.of(new Phrase(name + "." + keyword.word(), text.text(), text.span()));
      }
      if (value instanceof Name given) {
        return Optional.of(new Phrase(name + "." + keyword.word(), given.text(), given.span()));
      }
    }
    return Optional.empty();
  }

  /**
   * The length of time of a clause. For a gap there is a statement of its own.
   *
   * @param topic the topic of the gap to write instead of {@code unknown}
   */
  Optional<Deadline> deadline(Keyword keyword, String topic) {
    Optional<Stated<Deadline>> stated = statedDeadline(keyword);
    stated
        .filter(Stated::isGap)
        .ifPresent(
            gap ->
                findings.accept(
                    Diagnostic.error("wrong-value", gap.span(), quoted(gap.span().text()))
                        .hint("write-instead", quoted("gap " + topic))));
    return stated.flatMap(Stated::value);
  }

  /** The length of time of a clause, or the gap it marks. */
  Optional<Stated<Deadline>> statedDeadline(Keyword keyword) {
    for (Value value : clause(keyword).map(Clause::values).orElse(List.of())) {
      if (value instanceof Unknown) {
        return Optional.of(Stated.gap(clause(keyword).orElseThrow().span()));
      }
      if (value instanceof Amount amount) {
        return times.deadline(amount).map(time -> Stated.of(time, amount.span()));
      }
    }
    return Optional.empty();
  }

  /** How often something is done. */
  Optional<Rhythm> rhythm(Keyword keyword) {
    return clause(keyword).map(times::rhythm);
  }

  /** Makes lengths of time, ages and the ends of keeping of this statement's clauses. */
  Times times() {
    return times;
  }

  /** The legal bases, one element for each {@code on}. */
  List<Basis> bases() {
    List<Basis> bases = new ArrayList<>();
    for (Clause clause : all(Keyword.ON)) {
      boolean gap = clause.values().stream().anyMatch(Unknown.class::isInstance);
      List<Ref> refs = gap ? List.of() : resolve(Kind.BASIS, clause.values());
      bases.add(new Basis(clause.span(), refs, resolve(Kind.JURISDICTION, clause.jurisdictions())));
    }
    return bases;
  }

  /** The forms of data that are written. */
  List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (Form form : Form.values()) {
      if (has(Keyword.valueOf(form.name()))) {
        forms.add(form);
      }
    }
    return forms;
  }

  /** The one form that data has; reports a second one. */
  Optional<Form> form() {
    List<Form> forms = forms();
    if (forms.size() > 1) {
      exclude(Keyword.valueOf(forms.get(0).name()), Keyword.valueOf(forms.get(1).name()));
    }
    return forms.stream().findFirst();
  }

  /** Resolves each value that is a name; reports every other. */
  List<Ref> resolve(Kind kind, List<? extends Value> values) {
    return names.resolveAll(kind, values);
  }

  /** Reports two clauses that contradict each other. */
  void exclude(Keyword first, Keyword second) {
    if (has(first) && has(second)) {
      Clause one = clause(first).orElseThrow();
      Clause other = clause(second).orElseThrow();
      findings.accept(
          Diagnostic.error(
                  "contradicting-clauses",
                  other.word().span(),
                  quoted(first.word()),
                  quoted(second.word()))
              .note("first-written", one.word().span()));
    }
  }

  /** Reports a clause that only makes sense after one of two others. */
  void needs(Keyword keyword, Keyword head, Keyword one, Keyword other) {
    if (has(keyword) && !has(one) && !has(other)) {
      findings.accept(
          Diagnostic.error(
                  "misplaced-clause",
                  clause(keyword).orElseThrow().word().span(),
                  quoted(head.word()),
                  quoted(keyword.word()))
              .hint("write-before", quoted(one.word()), quoted(other.word())));
    }
  }

  /** Reports a clause that has to be written. */
  void require(Keyword keyword, Span statement, Keyword head) {
    if (!has(keyword)) {
      findings.accept(
          Diagnostic.error("missing-clause", statement, quoted(head.word()), quoted(keyword.word()))
              .hint("add-clause", quoted(keyword.word())));
    }
  }
}
