package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.meaning.Overlap;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.meaning.Terms;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Statement;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/**
 * A promise and a practice contradict each other. A promise that covers a whole practice leaves it
 * dead; one that covers part of it without saying so hides that part. A promise strictly within a
 * practice narrows it, which is what promises are for; so does a promise under a condition, or one
 * whose {@code except}, under whatever condition, covers the practice.
 */
final class BrokenPromise implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Meaning meaning = policy.meaning();
    for (Forbid forbid : meaning.forbids()) {
      if (forbid.condition().equals(Condition.TRUE) && !forbid.knowingly()) {
        for (Permit permit : meaning.permits()) {
          Overlap.of(forbid, permit, meaning.terms())
              .ifPresent(overlap -> compare(policy, overlap, findings));
        }
      }
    }
  }

  private static void compare(
      PublishedPolicy policy, Overlap overlap, Consumer<Diagnostic> findings) {
    Terms terms = policy.meaning().terms();
    Permit permit = overlap.permit();
    if (!overlap.inPart() && overlap.forbid().box().contains(principal(policy, permit), terms)) {
      findings.accept(finding("dead-permit", policy, overlap));
    } else if (!overlap.isNarrower(terms)) {
      findings.accept(finding("hidden-promise", policy, overlap));
    }
  }

  private static Diagnostic finding(String id, PublishedPolicy policy, Overlap overlap) {
    String permit = overlap.permit().statement();
    String forbid = overlap.forbid().statement();
    return Diagnostic.error(id, span(policy, permit).firstWord(), quoted(permit), quoted(forbid))
        .hint("narrow-promise", quoted(permit))
        .note("promised-here", span(policy, forbid).firstWord());
  }

  /**
   * What the practice is there for: who promises never to collect has not only promised a part of
   * collecting, though collected data may also be stored and used.
   */
  private static Box principal(PublishedPolicy policy, Permit permit) {
    Statement statement = policy.policy().statement(permit.statement()).orElseThrow();
    boolean collects =
        statement instanceof Cookie
            || (statement instanceof Practice practice && practice.verb() == Verb.COLLECT);
    return collects
        ? permit.box().with(Dimension.OPERATION, Extent.of(List.of("collect")))
        : permit.box();
  }

  private static Span span(PublishedPolicy policy, String statement) {
    return policy.policy().statement(statement).orElseThrow().span();
  }
}
