package org.mingwen.compiler.resolve;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;
import org.mingwen.dsl.syntax.Clause;
import org.mingwen.dsl.syntax.Keyword;
import org.mingwen.dsl.syntax.Name;
import org.mingwen.dsl.syntax.Statement;
import org.mingwen.dsl.syntax.Value;

/**
 * The names that statements had in the version before: {@code was}. A name that is still used is
 * nobody's former one, unless what it stood for was split, or is now called something else.
 */
final class FormerNames {
  private final Map<Statement, String> named;
  private final Consumer<Diagnostic> findings;
  private final Map<String, Map<String, Span>> former = new LinkedHashMap<>();
  private final Map<String, Span> present = new TreeMap<>();
  private final Map<String, Integer> heirs = new TreeMap<>();

  private FormerNames(Map<Statement, String> named, Consumer<Diagnostic> findings) {
    this.named = named;
    this.findings = findings;
  }

  /** The former names by the present ones, both as the model gives them. */
  static Map<String, List<String>> of(Map<Statement, String> named, Consumer<Diagnostic> findings) {
    FormerNames names = new FormerNames(named, findings);
    names.read();
    names.check();
    Map<String, List<String>> former = new LinkedHashMap<>();
    names.former.forEach((name, olds) -> former.put(name, List.copyOf(olds.keySet())));
    return former;
  }

  private void read() {
    named.forEach(
        (syntax, name) -> {
          present.put(name, place(syntax));
          if (syntax.head().keyword() == Keyword.DATA) {
            Nouns.itemsOf(syntax).forEach(item -> present.putIfAbsent(item.name(), item.span()));
          }
          clause(syntax).ifPresent(was -> former.put(name, olds(syntax, was)));
        });
    former
        .values()
        .forEach(olds -> olds.keySet().forEach(old -> heirs.merge(old, 1, Integer::sum)));
  }

  private static Optional<Clause> clause(Statement syntax) {
    return syntax.clauses().stream()
        .filter(clause -> clause.keyword() == Keyword.WAS)
        .filter(clause -> Grammar.clausesOf(syntax.head().keyword()).contains(Keyword.WAS))
        .findFirst();
  }

  private static Span place(Statement syntax) {
    return syntax
        .name()
        .or(() -> Lowering.declared(syntax))
        .map(Name::span)
        .orElse(syntax.head().span());
  }

  private Map<String, Span> olds(Statement syntax, Clause was) {
    Map<String, Span> olds = new LinkedHashMap<>();
    for (Value value : was.values()) {
      Name name = (Name) value;
      Optional<String> old = old(syntax, name);
      if (old.isPresent() && olds.putIfAbsent(old.get(), name.span()) != null) {
        findings.accept(
            Diagnostic.error("repeated-clause", name.span(), quoted(name.text()))
                .note("first-written", olds.get(old.get())));
      }
    }
    return olds;
  }

  /** The whole name of a statement that was called so. */
  private Optional<String> old(Statement syntax, Name name) {
    Keyword head = syntax.head().keyword();
    String written = name.text();
    int dot = written.indexOf('.');
    String before = dot < 0 ? "" : written.substring(0, dot);
    if (before.equals(head.word()) || (written.equals(head.word()) && isAlone(head))) {
      return Optional.of(written + Declarations.suffix(syntax));
    }
    if (Declarations.derivesName(head)) {
      Optional<Keyword> other = Declarations.declaring(before);
      if (other.isPresent()) {
        findings.accept(
            Diagnostic.error(
                    "former-name-of-another-kind",
                    name.span(),
                    quoted(written),
                    quoted(head.word()))
                .hint("former-names"));
        return Optional.empty();
      }
      return Optional.of(head.word() + "." + written + Declarations.suffix(syntax));
    }
    return Optional.of(written);
  }

  private static boolean isAlone(Keyword head) {
    return head.role() == Keyword.Role.ALONE || head == Keyword.AUDIT;
  }

  private void check() {
    former.forEach(
        (name, olds) ->
            olds.forEach(
                (old, span) -> {
                  if (old.equals(name) && heirs.get(old) == 1) {
                    findings.accept(
                        Diagnostic.error("own-former-name", span, quoted(old))
                            .hint("take-out", quoted(Keyword.WAS.word())));
                  } else if (!old.equals(name) && isKept(old)) {
                    findings.accept(
                        Diagnostic.error("former-name-in-use", span, quoted(old))
                            .hint("was-of-split", quoted(old))
                            .note("first-declared", present.get(old)));
                  }
                }));
  }

  /** Whether a name is still that of what always had it, and of nothing else. */
  private boolean isKept(String old) {
    return present.containsKey(old) && !former.containsKey(old) && heirs.get(old) == 1;
  }
}
