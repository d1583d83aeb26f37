package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Meaning;
import org.mingwen.compiler.meaning.Omission;
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
          compare(policy, forbid, permit, findings);
        }
      }
    }
  }

  private static void compare(
      PublishedPolicy policy, Forbid forbid, Permit permit, Consumer<Diagnostic> findings) {
    Terms terms = policy.meaning().terms();
    Box promised = forbid.box();
    Set<String> together = new TreeSet<>(permit.holds().keySet());
    if (!forbid.jurisdictions().isEmpty()) {
      together.retainAll(forbid.jurisdictions());
    }
    if (together.isEmpty()
        || !promised.overlaps(permit.box(), terms)
        || leavesOut(permit, promised, together, terms)) {
      return;
    }
    Box reached = reached(forbid, permit, terms);
    List<Box> exceptions =
        forbid.exemptions().stream()
            .filter(e -> e.jurisdictions().isEmpty() || e.jurisdictions().containsAll(together))
            .map(Omission::box)
            .toList();
    if (exceptions.stream().anyMatch(box -> box.contains(reached, terms))) {
      return;
    }
    boolean inPart =
        !together.equals(permit.holds().keySet())
            || exceptions.stream().anyMatch(box -> box.overlaps(reached, terms));
    Span promise = span(policy, forbid.statement());
    if (!inPart && promised.contains(principal(policy, permit), terms)) {
      findings.accept(
          Diagnostic.error(
                  "dead-permit",
                  span(policy, permit.statement()).firstWord(),
                  quoted(permit.statement()),
                  quoted(forbid.statement()))
              .hint("narrow-promise", quoted(permit.statement()))
              .note("promised-here", promise.firstWord()));
    } else if (!permit.box().contains(withOperationsOf(permit, promised), terms)) {
      findings.accept(
          Diagnostic.error(
                  "hidden-promise",
                  span(policy, permit.statement()).firstWord(),
                  quoted(permit.statement()),
                  quoted(forbid.statement()))
              .hint("narrow-promise", quoted(permit.statement()))
              .note("promised-here", promise.firstWord()));
    }
  }

  /** Whether the practice itself says that it does not do what the promise rules out. */
  private static boolean leavesOut(Permit permit, Box promised, Set<String> together, Terms terms) {
    return permit.exemptions().stream()
        .filter(omission -> omission.condition().equals(Condition.TRUE))
        .filter(
            omission ->
                omission.jurisdictions().isEmpty()
                    || omission.jurisdictions().containsAll(together))
        .anyMatch(omission -> omission.box().contains(promised, terms));
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

  /** Promises about using or sharing are wider in their operations than any practice can be. */
  private static Box withOperationsOf(Permit permit, Box promised) {
    return promised.with(Dimension.OPERATION, permit.box().in(Dimension.OPERATION));
  }

  /** What of a permit lies within the operations of a promise. */
  private static Box reached(Forbid forbid, Permit permit, Terms terms) {
    Extent promised = forbid.box().in(Dimension.OPERATION);
    List<String> operations =
        permit.box().in(Dimension.OPERATION).terms().orElseThrow().stream()
            .filter(o -> promised.overlaps(Extent.of(List.of(o)), terms.of(Dimension.OPERATION)))
            .toList();
    return permit.box().with(Dimension.OPERATION, Extent.of(operations));
  }

  private static Span span(PublishedPolicy policy, String statement) {
    return policy.policy().statement(statement).orElseThrow().span();
  }
}
