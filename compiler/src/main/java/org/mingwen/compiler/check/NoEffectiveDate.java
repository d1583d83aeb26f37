package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.function.Consumer;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Header;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A policy does not say since when it holds. Where a law asks for the date, as PIPL 7 does, its
 * rule reports it; where the policy leaves the date out openly, {@link MarkedGap} does.
 */
final class NoEffectiveDate implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Header header = policy.policy().header();
    boolean saidOpenly =
        policy.policy().all(Gap.class).anyMatch(gap -> gap.topic().id().equals("effective-date"));
    if (header.effective().isEmpty()
        && !saidOpenly
        && !LegalRules.ask("effective-date-stated", policy.policy())) {
      findings.accept(
          Diagnostic.warning("no-effective-date", header.span(), quoted(header.id()))
              .hint("add-effective-date"));
    }
  }
}
