package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/** A policy does not say which law it is written for; no question about it could be answered. */
final class NoJurisdiction implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Header header = policy.policy().header();
    if (header.jurisdictions().isEmpty()) {
      findings.accept(
          Diagnostic.error("no-jurisdiction", header.span(), quoted(header.id()))
              .hint("add-jurisdictions"));
    }
  }
}
