package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.model.Allowance;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.report.Explanations;
import org.mingwen.compiler.vocabulary.NearNames;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A finding is allowed that does not exist: a slip of the pen, or a check of a former version. */
final class AllowedFinding implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .policy()
        .all(Allowance.class)
        .map(Allowance::check)
        .filter(check -> !exists(check))
        .forEach(check -> findings.accept(unknown(check)));
  }

  /** Whether there is a finding or a rule of law of that id. */
  static boolean exists(Ref check) {
    return Explanations.ids().contains(check.id());
  }

  private static Diagnostic unknown(Ref check) {
    Diagnostic unknown = Diagnostic.error("unknown-check", check.span(), quoted(check.id()));
    return NearNames.nearest(check.id(), Explanations.ids())
        .map(near -> unknown.hint("did-you-mean", quoted(near)))
        .orElse(unknown);
  }
}
