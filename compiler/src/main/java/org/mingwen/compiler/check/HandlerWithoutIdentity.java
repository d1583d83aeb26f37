package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.Optional;
import java.util.function.Consumer;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.model.Handler;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A policy names no handler, or not its legal name, or no way to reach it. Where a law asks for the
 * name or the contact, as PIPL 17(1)(1) does, its rule reports them. A legal name that the author
 * marks as unknown is a gap, which {@link MarkedGap} reports.
 */
final class HandlerWithoutIdentity implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Optional<Handler> handler = policy.policy().handler();
    if (handler.isEmpty()) {
      findings.accept(
          Diagnostic.error(
                  "no-handler", policy.policy().header().span(), quoted(policy.policy().id()))
              .hint("add-handler"));
      return;
    }
    if (handler.get().legalName().isEmpty() && !LegalRules.ask("handler-name", policy.policy())) {
      findings.accept(
          Diagnostic.error("handler-without-legal-name", handler.get().label().span())
              .hint("add-legal-name"));
    }
    if (handler.get().channels().isEmpty() && !LegalRules.ask("handler-contact", policy.policy())) {
      findings.accept(
          Diagnostic.error("handler-without-contact", handler.get().label().span())
              .hint("add-reached-by"));
    }
  }
}
