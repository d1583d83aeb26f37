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
import org.mingwen.compiler.vocabulary.Hierarchy;
import org.mingwen.dsl.diagnostic.Diagnostic;
import org.mingwen.dsl.source.Span;

/**
 * A promise and a practice contradict each other. A promise that covers a whole practice leaves it
 * dead; one that covers part of it without saying so hides that part. A promise strictly within a
 * practice narrows it, which is what promises are for; so does a promise under a condition that the
 * practice has not, or one whose {@code except}, under whatever condition, covers the practice. A
 * promise about storing or using contradicts collecting, which permits both, for every item that it
 * covers.
 */
final class BrokenPromise implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Meaning meaning = policy.meaning();
    for (Forbid forbid : meaning.forbids()) {
      if (!forbid.knowingly()) {
        for (Permit permit : meaning.permits()) {
          if (!isPromisedThen(forbid, permit)) {
            continue;
          }
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
    } else if (collects(policy, permit) && reachesWhole(overlap, "store", terms)) {
      findings.accept(stored(policy, overlap));
    } else if (collects(policy, permit) && reachesWhole(overlap, "apply", terms)) {
      findings.accept(unused(policy, overlap));
    } else if (!overlap.isNarrower(terms)) {
      findings.accept(finding("hidden-promise", policy, overlap));
    }
  }

  /**
   * Whether the promise holds whenever the practice does: always, or under conditions that the
   * practice has too.
   */
  private static boolean isPromisedThen(Forbid forbid, Permit permit) {
    return forbid.condition().equals(Condition.TRUE)
        || (!permit.holds().isEmpty()
            && permit.holds().values().stream()
                .allMatch(condition -> parts(condition).containsAll(parts(forbid.condition()))));
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.All all ? all.of() : List.of(condition);
  }

  /**
   * Whether the promise rules out one thing that is done with data once it is collected, for a
   * whole item that is collected, and not collecting it.
   */
  private static boolean reachesWhole(Overlap overlap, String operation, Terms terms) {
    Box promised = overlap.forbid().box();
    Extent done = Extent.of(List.of(operation));
    Extent collecting = Extent.of(List.of("collect"));
    Hierarchy operations = terms.of(Dimension.OPERATION);
    return !overlap.inPart()
        && overlap.permit().box().in(Dimension.OPERATION).overlaps(done, operations)
        && promised.in(Dimension.OPERATION).overlaps(done, operations)
        && !promised.in(Dimension.OPERATION).overlaps(collecting, operations)
        && items(overlap.permit()).stream()
            .map(
                data ->
                    overlap
                        .permit()
                        .box()
                        .with(Dimension.OPERATION, done)
                        .with(Dimension.DATA, data))
            .anyMatch(box -> promised.contains(box, terms));
  }

  private static List<Extent> items(Permit permit) {
    return permit
        .box()
        .in(Dimension.DATA)
        .terms()
        .map(terms -> terms.stream().map(term -> Extent.of(List.of(term))).toList())
        .orElse(List.of(Extent.ANY));
  }

  private static Diagnostic stored(PublishedPolicy policy, Overlap overlap) {
    String permit = overlap.permit().statement();
    String forbid = overlap.forbid().statement();
    return Diagnostic.error(
            "stored-despite-promise",
            span(policy, permit).firstWord(),
            quoted(permit),
            quoted(forbid))
        .hint("without-storing")
        .note("promised-here", span(policy, forbid).firstWord());
  }

  private static Diagnostic unused(PublishedPolicy policy, Overlap overlap) {
    String permit = overlap.permit().statement();
    String forbid = overlap.forbid().statement();
    return Diagnostic.error(
            "collected-never-used",
            span(policy, permit).firstWord(),
            quoted(permit),
            quoted(forbid))
        .hint("collect-not")
        .note("promised-here", span(policy, forbid).firstWord());
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
    return collects(policy, permit)
        ? permit.box().with(Dimension.OPERATION, Extent.of(List.of("collect")))
        : permit.box();
  }

  private static boolean collects(PublishedPolicy policy, Permit permit) {
    Statement statement = policy.policy().statement(permit.statement()).orElseThrow();
    return statement instanceof Cookie
        || (statement instanceof Practice practice && practice.verb() == Verb.COLLECT);
  }

  private static Span span(PublishedPolicy policy, String statement) {
    return policy.policy().statement(statement).orElseThrow().span();
  }
}
