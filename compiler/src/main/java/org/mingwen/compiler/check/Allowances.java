package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Statement;
import org.mingwen.dsl.diagnostic.Argument;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/**
 * What authors allow ({@code allow open-list for browsing because "..."}): warnings and remarks
 * that somebody has looked at are left out. An error stays, and allowing it is a mistake of its
 * own; so is allowing what is not found.
 */
public final class Allowances {
  private final Policy policy;
  private final List<Diagnostic> findings;
  private final Set<Diagnostic> allowed = new HashSet<>();
  private final List<Diagnostic> mistakes = new ArrayList<>();

  private Allowances(Policy policy, List<Diagnostic> findings) {
    this.policy = policy;
    this.findings = findings;
  }

  /**
   * The findings about a policy after what its author allows.
   *
   * @param findings everything found about it
   */
  public static List<Diagnostic> applied(Policy policy, List<Diagnostic> findings) {
    Allowances allowances = new Allowances(policy, findings);
    policy.all(Allowance.class).forEach(allowances::apply);
    List<Diagnostic> left = new ArrayList<>(findings);
    left.removeIf(allowances.allowed::contains);
    left.addAll(allowances.mistakes);
    return left;
  }

  private void apply(Allowance allowance) {
    if (!AllowedFinding.exists(allowance.check())) {
      return;
    }
    List<Diagnostic> found =
        findings.stream().filter(f -> f.id().equals(allowance.check().id())).toList();
    if (allowance.statements().isEmpty()) {
      apply(allowance, found, allowance.check().span());
    }
    for (Ref statement : allowance.statements()) {
      apply(
          allowance,
          found.stream().filter(finding -> speaksOf(finding, statement.id())).toList(),
          statement.span());
    }
  }

  private void apply(Allowance allowance, List<Diagnostic> found, Span place) {
    Argument check = quoted(allowance.check().id());
    if (found.isEmpty()) {
      mistakes.add(Diagnostic.warning("needless-allow", place, check).hint("remove-allow"));
    }
    found.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .ifPresent(
            error ->
                mistakes.add(
                    Diagnostic.error("allowed-error", place, check)
                        .hint("remove-allow")
                        .note("error-here", error.span())));
    found.stream().filter(finding -> !finding.isError()).forEach(allowed::add);
  }

  /** Whether a finding lies in a statement or names it. */
  private boolean speaksOf(Diagnostic finding, String name) {
    Optional<Span> span = policy.statement(name).map(Statement::span);
    return span.filter(s -> contains(s, finding.span())).isPresent()
        || finding.arguments().contains(quoted(name));
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.file().equals(inner.file())
        && outer.start() <= inner.start()
        && inner.end() <= outer.end();
  }
}
