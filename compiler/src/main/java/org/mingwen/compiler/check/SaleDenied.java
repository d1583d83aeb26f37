package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingwen.compiler.meaning.Box;
import org.mingwen.compiler.meaning.Dimension;
import org.mingwen.compiler.meaning.Extent;
import org.mingwen.compiler.meaning.Forbid;
import org.mingwen.compiler.meaning.Terms;
import org.mingwen.compiler.model.Condition;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Ref;
import org.mingwen.compiler.model.Verb;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Data is promised never to be sold, and handed to advertisers to target people with. The law of
 * California says of itself that this is sharing, so where it applies its rules speak of it.
 */
final class SaleDenied implements Check {
  private static final String CALIFORNIA = "us-ca";
  private static final List<String> TARGETED = List.of("ads-personal");
  private static final List<String> ADVERTISERS = List.of("ads");

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    List<Ref> jurisdictions = policy.policy().header().jurisdictions();
    if (jurisdictions.stream().anyMatch(j -> j.id().equals(CALIFORNIA))) {
      return;
    }
    Facts facts = new Facts(policy);
    List<Forbid> denials =
        policy.meaning().forbids().stream()
            .filter(f -> f.condition().equals(Condition.TRUE) && !f.knowingly())
            .filter(f -> f.box().in(Dimension.OPERATION).equals(Extent.of(List.of("sell"))))
            .toList();
    facts
        .policy()
        .all(Practice.class)
        .filter(practice -> isForAdvertisers(facts, practice))
        .forEach(
            practice ->
                denial(facts, practice, denials)
                    .ifPresent(denial -> findings.accept(finding(facts, practice, denial))));
  }

  private static boolean isForAdvertisers(Facts facts, Practice practice) {
    boolean provides =
        practice.verb() == Verb.PROVIDE
            || practice.verb() == Verb.SHARE
            || practice.verb() == Verb.JOINT;
    return provides
        && practice.scope().purposes().ids().stream()
            .anyMatch(p -> facts.isWithin(Dimension.PURPOSE, p, TARGETED))
        && practice.scope().recipients().ids().stream()
            .anyMatch(r -> facts.isWithin(Dimension.RECIPIENT, r, ADVERTISERS));
  }

  private static Optional<Forbid> denial(Facts facts, Practice practice, List<Forbid> denials) {
    Terms terms = facts.published().meaning().terms();
    Extent data =
        practice.scope().data().isAny()
            ? Extent.ANY
            : Extent.of(facts.items(practice.scope().data()));
    return denials.stream()
        .filter(denial -> Facts.meet(denial.jurisdictions(), practice.part()))
        .filter(denial -> new Box(Map.of(Dimension.DATA, data)).overlaps(denial.box(), terms))
        .findFirst();
  }

  private static Diagnostic finding(Facts facts, Practice practice, Forbid denial) {
    return Diagnostic.warning(
            "sale-denied",
            Facts.place(practice),
            quoted(practice.name()),
            quoted(denial.statement()))
        .hint("say-shared-for-ads")
        .note("promised-here", facts.place(denial.statement()));
  }
}
