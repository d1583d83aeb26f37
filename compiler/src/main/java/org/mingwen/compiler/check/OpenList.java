package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/**
 * A list ends in {@code open} (等): readers cannot tell what else there is, and the rules permit
 * nothing beyond what is listed.
 */
final class OpenList implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    for (Statement statement : policy.policy().statements()) {
      if (statement instanceof DataGroup group) {
        report(group.members(), statement, findings);
      } else if (statement instanceof Practice practice) {
        Scope scope = practice.scope();
        report(scope.data(), statement, findings);
        report(scope.purposes(), statement, findings);
        report(scope.recipients(), statement, findings);
        report(practice.sources(), statement, findings);
      }
    }
  }

  private static void report(Refs refs, Statement statement, Consumer<Diagnostic> findings) {
    if (refs.open() && !refs.isEmpty()) {
      Ref last = refs.refs().get(refs.refs().size() - 1);
      Span whole = refs.refs().get(0).span().to(last.span());
      findings.accept(Diagnostic.warning("open-list", whole, quoted(statement.name())));
    }
  }
}
