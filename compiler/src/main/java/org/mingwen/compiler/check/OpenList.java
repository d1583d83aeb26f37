package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingwen.compiler.model.Asking;
import org.mingwen.compiler.model.Audit;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.DataGroup;
import org.mingwen.compiler.model.Exclusion;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Promise;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.model.Scope;
import org.mingwen.compiler.model.Security;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Waiver;
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
      lists(statement).forEach(refs -> report(refs, statement, findings));
    }
  }

  private static List<Refs> lists(Statement statement) {
    if (statement instanceof DataGroup group) {
      return List.of(group.members());
    } else if (statement instanceof Practice practice) {
      return Stream.of(
              lists(practice.scope()),
              Stream.of(practice.sources(), practice.origin().derivedFrom()),
              practice.exemptions().stream().flatMap(one -> lists(one.scope())))
          .flatMap(Function.identity())
          .toList();
    } else if (statement instanceof Promise promise) {
      return Stream.concat(
              lists(promise.scope()),
              promise.exemptions().stream().flatMap(one -> lists(one.scope())))
          .toList();
    } else if (statement instanceof Retention retention) {
      return List.of(retention.data(), retention.purposes());
    } else if (statement instanceof Cookie cookie) {
      return List.of(cookie.sources(), cookie.purposes(), cookie.data());
    } else if (statement instanceof Asking asking) {
      return List.of(asking.subjects());
    } else if (statement instanceof Exclusion exclusion) {
      return List.of(exclusion.data());
    } else if (statement instanceof Waiver waiver) {
      return List.of(waiver.data());
    } else if (statement instanceof Right right) {
      return List.of(right.data());
    } else if (statement instanceof Security security) {
      return List.of(security.data());
    } else if (statement instanceof Audit audit) {
      return List.of(audit.data());
    }
    return List.of();
  }

  private static Stream<Refs> lists(Scope scope) {
    return Stream.of(scope.data(), scope.purposes(), scope.recipients(), scope.places());
  }

  private static void report(Refs refs, Statement statement, Consumer<Diagnostic> findings) {
    if (refs.open() && !refs.isEmpty()) {
      Ref last = refs.refs().get(refs.refs().size() - 1);
      Span whole = refs.refs().get(0).span().to(last.span());
      findings.accept(Diagnostic.warning("open-list", whole, quoted(statement.name())));
    }
  }
}
