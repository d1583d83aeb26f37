package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.model.Officer;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * An officer has no name and is reached as the handler is, so that nobody can tell whether there is
 * one. A name that is marked as unknown is a gap, which {@link MarkedGap} reports.
 */
final class OfficerLikeHandler implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Set<String> handlers =
        policy.policy().handler().map(Handler::channels).stream()
            .flatMap(Collection::stream)
            .map(Ref::id)
            .collect(Collectors.toSet());
    policy
        .policy()
        .all(Officer.class)
        .filter(officer -> officer.role().equals("officer") && officer.legalName().isEmpty())
        .filter(officer -> !officer.channels().isEmpty())
        .filter(officer -> handlers.containsAll(officer.channels().stream().map(Ref::id).toList()))
        .forEach(
            officer ->
                findings.accept(
                    Diagnostic.warning(
                            "officer-like-handler",
                            officer.span().firstWord(),
                            quoted(officer.name()))
                        .hint("name-officer")));
  }
}
