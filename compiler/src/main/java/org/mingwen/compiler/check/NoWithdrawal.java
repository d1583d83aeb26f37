package org.mingwen.compiler.check;

import static org.mingwen.dsl.diagnostic.Argument.quoted;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingwen.compiler.law.LegalRules;
import org.mingwen.compiler.model.Basis;
import org.mingwen.compiler.model.Cookie;
import org.mingwen.compiler.model.Gap;
import org.mingwen.compiler.model.Policy;
import org.mingwen.compiler.model.Practice;
import org.mingwen.compiler.model.Provision;
import org.mingwen.compiler.model.Right;
import org.mingwen.compiler.publication.PublishedPolicy;
import org.mingwen.dsl.diagnostic.Diagnostic;

/**
 * Something rests on consent, and nobody says how to take it back. Where a law asks for the right,
 * as PIPL 15 and GDPR 13(2)(c) do, its rule reports it.
 */
final class NoWithdrawal implements Check {
  private static final String WITHDRAW = "withdraw";

  /** A statement that rests on consent, and whether it can be refused. */
  private record Resting(Provision statement, List<Basis> bases, boolean refusable) {}

  @Override
  public void check(PublishedPolicy policy, Consumer<Diagnostic> findings) {
    Facts facts = new Facts(policy);
    if (lawAsks(facts.policy()) || isLeftOut(facts.policy())) {
      return;
    }
    Stream.concat(
            facts
                .policy()
                .all(Practice.class)
                .filter(p -> !p.may())
                .map(p -> new Resting(p, p.bases(), p.refusal().isPresent())),
            facts
                .policy()
                .all(Cookie.class)
                .map(c -> new Resting(c, c.bases(), c.refusal().isPresent())))
        .filter(r -> !r.refusable() && r.bases().stream().anyMatch(facts::isConsent))
        .filter(r -> !isOffered(facts.policy(), r.statement()))
        .findFirst()
        .ifPresent(
            r ->
                findings.accept(
                    Diagnostic.warning(
                            "no-withdrawal",
                            Facts.place(r.statement()),
                            quoted(r.statement().name()))
                        .hint("add-withdrawal")));
  }

  private static boolean lawAsks(Policy policy) {
    return LegalRules.of(policy).stream()
        .anyMatch(
            rule ->
                rule.requirement().equals("right-offered")
                    && rule.parameters().stream().anyMatch(p -> p.contains(WITHDRAW)));
  }

  private static boolean isLeftOut(Policy policy) {
    return policy
        .all(Gap.class)
        .map(gap -> gap.topic().id())
        .anyMatch(topic -> topic.equals("withdrawal") || topic.equals("rights"));
  }

  private static boolean isOffered(Policy policy, Provision statement) {
    return policy
        .all(Right.class)
        .anyMatch(
            right ->
                right.kind().id().equals(WITHDRAW) && Facts.meet(right.part(), statement.part()));
  }
}
