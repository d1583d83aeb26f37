package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.plain;
import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Permit;
import org.mingwen.compiler.meaning.Terms;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is derived for purposes for which its source is not collected, or is treated as its source
 * is promised never to be: a promise about a source does not reach what is derived from it.
 */
final class DerivedData implements Check {
  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    List<Practice> deriving =
        facts
            .policy()
            .all(Practice.class)
            .filter(practice -> !practice.origin().derivedFrom().isEmpty())
            .toList();
    if (!deriving.isEmpty()) {
      Collected collected = Collected.of(facts);
      deriving.forEach(practice -> purposes(facts, collected, practice, findings));
      deriving.forEach(practice -> promises(facts, practice, findings));
    }
  }

  private static void purposes(
      Facts facts, Collected collected, Practice practice, Consumer<Diagnostic> findings) {
    Set<String> sources = facts.items(practice.origin().derivedFrom());
    List<String> beyond =
        practice.scope().purposes().ids().stream()
            .filter(purpose -> !purpose.equals("any"))
            .filter(
                purpose ->
                    sources.stream()
                        .anyMatch(s -> collected.has(s) && !collected.isFor(s, purpose)))
            .toList();
    if (!beyond.isEmpty()) {
      findings.accept(
          Diagnostic.warning(
                  "derived-beyond-source",
                  Facts.place(practice),
                  quoted(practice.name()),
                  plain(String.join(", ", beyond)),
                  plain(String.join(", ", sources)))
              .hint("collect-source-for-it"));
    }
  }

  private static void promises(Facts facts, Practice practice, Consumer<Diagnostic> findings) {
    Set<String> sources = facts.items(practice.origin().derivedFrom());
    Set<String> derived = facts.items(practice.scope().data());
    Terms terms = facts.published().meaning().terms();
    if (sources.isEmpty() || derived.isEmpty()) {
      return;
    }
    for (Forbid forbid : facts.published().meaning().forbids()) {
      Extent promised = forbid.box().in(Dimension.DATA);
      if (!promised.isAny()
          && forbid.condition().equals(Condition.TRUE)
          && promised.overlaps(Extent.of(sources), terms.of(Dimension.DATA))
          && !promised.overlaps(Extent.of(derived), terms.of(Dimension.DATA))) {
        Box same = forbid.box().with(Dimension.DATA, Extent.of(derived));
        facts.published().meaning().permits().stream()
            .filter(permit -> !permit.statement().equals(practice.name()))
            .filter(permit -> permit.box().overlaps(same, terms))
            .filter(permit -> !isExcepted(forbid, permit, terms))
            .findFirst()
            .ifPresent(
                permit ->
                    findings.accept(
                        Diagnostic.warning(
                                "promise-misses-derived",
                                facts.place(forbid.statement()),
                                quoted(forbid.statement()),
                                plain(String.join(", ", derived)),
                                quoted(permit.statement()))
                            .hint("promise-derived-too")
                            .note("derived-here", Facts.place(practice))));
      }
    }
  }

  private static boolean isExcepted(Forbid forbid, Permit permit, Terms terms) {
    return forbid.exemptions().stream().anyMatch(e -> e.box().overlaps(permit.box(), terms));
  }
}
