package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.compiler.vocabulary.Jurisdiction;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * A jurisdiction of the policy demands a legal basis (PIPL 13(1), GDPR 6(1)) and a practice has
 * none there, or one that its law does not know; it would not hold there, and nobody would see why.
 * A basis marked as unknown is a gap, and what is only said to be possible needs none.
 */
final class PracticeWithoutBasis implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    policy
        .policy()
        .all(Practice.class)
        .filter(practice -> !practice.may())
        .forEach(practice -> check(policy, practice, findings));
  }

  private static void check(
      PublishedPolicy policy, Practice practice, Consumer<Diagnostic> findings) {
    for (Ref jurisdiction : policy.policy().header().jurisdictions()) {
      boolean reached = practice.part().isEmpty() || practice.part().contains(jurisdiction.id());
      Jurisdiction law = policy.vocabulary().jurisdictions().find(jurisdiction.id()).orElseThrow();
      if (!reached || !law.demandsBasis()) {
        continue;
      }
      List<Basis> given = practice.basesIn(jurisdiction.id());
      if (given.isEmpty()) {
        findings.accept(
            Diagnostic.error(
                    "practice-without-basis",
                    practice.span().firstWord(),
                    quoted(practice.name()),
                    quoted(jurisdiction.id()))
                .hint("add-basis", plain(jurisdiction.id())));
      }
      for (Basis basis : given) {
        for (Ref ref : basis.bases()) {
          if (!policy.vocabulary().bases().find(ref.id()).orElseThrow().knownIn(law.id())) {
            findings.accept(
                Diagnostic.error(
                        "basis-not-in-law", ref.span(), quoted(ref.id()), quoted(jurisdiction.id()))
                    .hint("choose-basis", plain(jurisdiction.id())));
          }
        }
      }
    }
  }
}
