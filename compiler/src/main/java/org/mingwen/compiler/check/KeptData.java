package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Refs;
import org.mingwen.compiler.model.Retention;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is said to be kept that is promised never to be stored, or that is only collected without
 * storing. Keeping {@code any} is keeping whatever there is.
 */
final class KeptData implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    List<Forbid> promises =
        policy.meaning().forbids().stream()
            .filter(forbid -> isAboutStoring(facts, forbid))
            .toList();
    List<Practice> unstored =
        facts
            .policy()
            .all(Practice.class)
            .filter(p -> p.verb() == Verb.COLLECT && !p.storing() && !p.may())
            .toList();
    facts
        .policy()
        .all(Retention.class)
        .forEach(
            keep -> {
              List<Diagnostic> denied = new ArrayList<>();
              promises.forEach(promise -> compare(facts, keep, promise, denied::add));
              denied.forEach(findings);
              if (denied.isEmpty() && !unstored.isEmpty()) {
                lookUp(facts, keep, unstored, findings);
              }
            });
  }

  private static boolean isAboutStoring(Facts facts, Forbid forbid) {
    return forbid.condition().equals(Condition.TRUE)
        && !forbid.knowingly()
        && forbid
            .box()
            .in(Dimension.OPERATION)
            .overlaps(Extent.of(List.of("store")), facts.kinds(Dimension.OPERATION));
  }

  private static void compare(
      Facts facts, Retention keep, Forbid promise, Consumer<Diagnostic> findings) {
    if (!Facts.meet(keep.part(), promise.jurisdictions())) {
      return;
    }
    List<String> denied =
        facts.items(keep.data()).stream()
            .filter(item -> denies(facts, promise, stored(item, keep.purposes())))
            .toList();
    if (!denied.isEmpty()) {
      findings.accept(
          Diagnostic.error(
                  "kept-despite-promise",
                  Facts.place(keep),
                  quoted(keep.name()),
                  plain(String.join(", ", denied)),
                  quoted(promise.statement()))
              .hint("keep-or-promise")
              .note("promised-here", facts.place(promise.statement())));
    }
  }

  private static boolean denies(Facts facts, Forbid promise, Box box) {
    var terms = facts.published().meaning().terms();
    return promise.box().contains(box, terms)
        && promise.exemptions().stream().noneMatch(e -> e.box().overlaps(box, terms));
  }

  private static Box stored(String item, Refs purposes) {
    return new Box(
        Map.of(
            Dimension.OPERATION, Extent.of(List.of("store")),
            Dimension.DATA, Extent.of(List.of(item)),
            Dimension.PURPOSE,
                purposes.isEmpty() || purposes.isAny() ? Extent.ANY : Extent.of(purposes.ids())));
  }

  private static void lookUp(
      Facts facts, Retention keep, List<Practice> unstored, Consumer<Diagnostic> findings) {
    for (Practice practice : unstored) {
      List<String> never =
          facts.items(keep.data()).stream()
              .filter(
                  item ->
                      facts.isWithin(Dimension.DATA, item, facts.items(practice.scope().data())))
              .filter(item -> !isStored(facts, item))
              .toList();
      if (!never.isEmpty() && Facts.meet(keep.part(), practice.part())) {
        findings.accept(
            Diagnostic.error(
                    "kept-unstored",
                    Facts.place(keep),
                    quoted(keep.name()),
                    plain(String.join(", ", never)),
                    quoted(practice.name()))
                .hint("store-or-keep-not")
                .note("collected-here", Facts.place(practice)));
        return;
      }
    }
  }

  private static boolean isStored(Facts facts, String item) {
    return facts
            .policy()
            .all(Practice.class)
            .filter(p -> p.verb() == Verb.STORE || (p.verb() == Verb.COLLECT && p.storing()))
            .anyMatch(p -> reaches(facts, p.scope().data(), item) && !leavesOut(facts, p, item))
        || facts.policy().all(Cookie.class).anyMatch(c -> reaches(facts, c.data(), item));
  }

  private static boolean reaches(Facts facts, Refs data, String item) {
    return data.isAny()
        || facts.items(data).stream().anyMatch(d -> facts.areKin(Dimension.DATA, d, item));
  }

  private static boolean leavesOut(Facts facts, Practice practice, String item) {
    return practice.exemptions().stream()
        .filter(e -> e.condition().equals(Condition.TRUE))
        .anyMatch(e -> facts.isWithin(Dimension.DATA, item, facts.items(e.scope().data())));
  }
}
