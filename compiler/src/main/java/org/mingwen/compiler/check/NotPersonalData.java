package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A practice or a promise speaks of data that the policy says is no personal information: PIPL 4.
 * The rules would then never decide about it, whatever the statement says.
 */
final class NotPersonalData implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy.policy().all(Practice.class).forEach(p -> check(policy, p, p.scope(), findings));
    policy
        .policy()
        .all(Promise.class)
        .forEach(
            promise ->
                Stream.concat(
                        Stream.of(promise.scope()),
                        promise.exemptions().stream().map(Exemption::scope))
                    .forEach(scope -> check(policy, promise, scope, findings)));
  }

  private static void check(
      PublishedPolicy policy, Provision statement, Scope scope, Consumer<Diagnostic> findings) {
    for (Ref ref : scope.data().refs()) {
      if (isOutOfScope(policy, ref)) {
        findings.accept(
            Diagnostic.error(
                    "not-personal-data", ref.span(), quoted(statement.name()), quoted(ref.id()))
                .hint("leave-out-data", quoted(ref.id())));
      }
    }
  }

  private static boolean isOutOfScope(PublishedPolicy policy, Ref ref) {
    Set<String> outOfScope = policy.meaning().outOfScope();
    Hierarchy kinds = policy.meaning().terms().of(Dimension.DATA);
    Set<String> items = policy.policy().items(new Refs(List.of(ref), false));
    return outOfScope.contains(ref.id())
        || items.stream()
            .filter(kinds::contains)
            .anyMatch(
                item ->
                    outOfScope.contains(item)
                        || kinds.ancestors(item).stream().anyMatch(outOfScope::contains));
  }
}
