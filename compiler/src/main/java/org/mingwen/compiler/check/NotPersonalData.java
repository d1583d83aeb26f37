package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Exemption;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A statement speaks of data that the policy says is no personal information (PIPL 4), or that it
 * says it does not speak of. The rules would then never decide about it, whatever the statement
 * says.
 */
final class NotPersonalData implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Set<String> outOfScope = policy.meaning().outOfScope();
    if (outOfScope.isEmpty()) {
      return;
    }
    Hierarchy kinds = policy.meaning().terms().of(Dimension.DATA);
    Map<String, Exclusion> excluded = excluded(policy);
    policy.policy().statements().stream()
        .filter(Provision.class::isInstance)
        .map(Provision.class::cast)
        .forEach(
            statement ->
                data(statement)
                    .flatMap(data -> data.refs().stream())
                    .forEach(
                        ref ->
                            cause(policy, kinds, ref, outOfScope)
                                .map(cause -> finding(statement, ref, excluded.get(cause)))
                                .ifPresent(findings)));
  }

  private static Stream<Refs> data(Provision statement) {
    if (statement instanceof Practice practice) {
      return Stream.concat(
          Stream.of(practice.scope().data(), practice.origin().derivedFrom()),
          practice.exemptions().stream().map(Exemption::scope).map(Scope::data));
    } else if (statement instanceof Promise promise) {
      return Stream.concat(
          Stream.of(promise.scope().data()),
          promise.exemptions().stream().map(Exemption::scope).map(Scope::data));
    } else if (statement instanceof Cookie cookie) {
      return Stream.of(cookie.data());
    } else if (statement instanceof Retention retention) {
      return Stream.of(retention.data());
    }
    return Stream.empty();
  }

  /** The data out of scope for which a name is, too; empty where it is not. */
  private static Optional<String> cause(
      PublishedPolicy policy, Hierarchy kinds, Ref ref, Set<String> outOfScope) {
    if (outOfScope.contains(ref.id())) {
      return Optional.of(ref.id());
    }
    return policy.policy().items(new Refs(List.of(ref), false)).stream()
        .flatMap(
            item ->
                kinds.contains(item)
                    ? Stream.concat(Stream.of(item), kinds.ancestors(item).stream().sorted())
                    : Stream.empty())
        .filter(outOfScope::contains)
        .findFirst();
  }

  private static Diagnostic finding(Provision statement, Ref ref, Exclusion exclusion) {
    return exclusion == null
        ? Diagnostic.error(
                "not-personal-data", ref.span(), quoted(statement.name()), quoted(ref.id()))
            .hint("leave-out-data", quoted(ref.id()))
        : Diagnostic.error(
                "excluded-data",
                ref.span(),
                quoted(statement.name()),
                quoted(ref.id()),
                quoted(exclusion.name()))
            .hint("leave-out-either", quoted(ref.id()));
  }

  /**
   * The statement that leaves out each item; in the part of a jurisdiction, only that part does.
   */
  private static Map<String, Exclusion> excluded(PublishedPolicy policy) {
    Map<String, Exclusion> excluded = new HashMap<>();
    policy
        .policy()
        .all(Exclusion.class)
        .filter(exclusion -> exclusion.part().isEmpty())
        .forEach(
            exclusion ->
                policy
                    .policy()
                    .items(exclusion.data())
                    .forEach(item -> excluded.putIfAbsent(item, exclusion)));
    return excluded;
  }
}
